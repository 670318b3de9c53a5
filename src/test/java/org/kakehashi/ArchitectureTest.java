package org.kakehashi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Keeps docs/architecture.md true. */
class ArchitectureTest {
  private static final String ROOT = "org.kakehashi";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void the_importer_sees_the_product() {
    assertThat(CLASSES).hasSizeGreaterThan(50);
  }

  @Test
  void data_flows_one_way() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("edtf")
        .definedBy(ROOT + ".edtf..")
        .layer("vocab")
        .definedBy(ROOT + ".vocab..")
        .layer("text")
        .definedBy(ROOT + ".text..")
        .layer("corpus")
        .definedBy(ROOT + ".corpus..")
        .layer("grounding")
        .definedBy(ROOT + ".grounding..")
        .layer("validation")
        .definedBy(ROOT + ".validation..")
        .layer("dataset")
        .definedBy(ROOT + ".dataset..")
        .layer("history")
        .definedBy(ROOT + ".history..")
        .layer("query")
        .definedBy(ROOT + ".query..")
        .layer("search")
        .definedBy(ROOT + ".search..")
        .layer("http")
        .definedBy(ROOT + ".http..")
        .layer("cli")
        .definedBy(ROOT + ".cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("http")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("search")
        .mayOnlyBeAccessedByLayers("http", "cli")
        .whereLayer("query")
        .mayOnlyBeAccessedByLayers("search", "http", "cli")
        .whereLayer("history")
        .mayOnlyBeAccessedByLayers("http", "cli")
        .whereLayer("dataset")
        .mayOnlyBeAccessedByLayers("history", "query", "search", "http", "cli")
        .whereLayer("validation")
        .mayOnlyBeAccessedByLayers("dataset", "cli")
        .whereLayer("grounding")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("corpus")
        .mayOnlyBeAccessedByLayers(
            "grounding", "validation", "dataset", "history", "query", "search", "http", "cli")
        .whereLayer("edtf")
        .mayOnlyBeAccessedByLayers("dataset", "query", "search", "http")
        .check(CLASSES);
  }

  @Test
  void packages_are_free_of_cycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void features_of_the_server_do_not_see_one_another() {
    List<String> shared =
        List.of(
            "feature",
            "problem",
            "negotiation",
            "page",
            "evaluation",
            "lens",
            "template",
            "asset",
            "drawing",
            "editor",
            // Other features point to the files and descriptions that these offer.
            "download",
            "description",
            // Other features tell of things in the words of their pages.
            "linkeddata");
    Set<String> features =
        packages().stream()
            .filter(name -> name.startsWith(ROOT + ".http."))
            .filter(name -> shared.stream().noneMatch(one -> name.endsWith(".http." + one)))
            .collect(Collectors.toSet());
    assertThat(features).hasSizeGreaterThanOrEqualTo(3);
    for (String feature : features) {
      String[] others =
          features.stream().filter(one -> !one.equals(feature)).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(feature)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(CLASSES);
    }
  }

  @Test
  void only_the_command_line_prints_or_exits() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CLASSES);
  }

  @Test
  void nothing_outside_the_vocabulary_names_the_subject() throws IOException {
    List<String> subjectWords = List.of("nato", "japan", "nsatu", "itpp", "rutte", "ukraine");
    try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
      assertThat(sources.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file -> {
            // "Japanese" is a language that the product speaks, not a fact about the subject.
            String text =
                Files.readString(file).toLowerCase(java.util.Locale.ROOT).replace("japanese", "");
            assertThat(subjectWords).noneMatch(text::contains);
          });
    }
  }

  @Test
  void packages_are_named_for_stages_and_features() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..impl..", "..manager..", "..helper..")
        .check(CLASSES);
  }

  @Test
  void every_package_is_null_marked() {
    assertThat(packages())
        .allSatisfy(name -> {
          JavaPackage found = CLASSES.getPackage(name);
          assertThat(found.isAnnotatedWith(NullMarked.class)).as(name).isTrue();
        });
  }

  @Test
  void the_map_of_the_architecture_lists_every_package() throws IOException {
    String map = Files.readString(Path.of("docs/architecture.md"));
    assertThat(packages())
        .allSatisfy(
            name -> assertThat(map).contains("`" + name.substring(ROOT.length() + 1) + "`"));
  }

  @Test
  void classes_are_small() {
    classes()
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.have(
                com.tngtech.archunit.base.DescribedPredicate.describe(
                    "at most 25 methods", (JavaClass type) -> type.getMethods().size() <= 25)))
        .check(CLASSES);
  }

  @Test
  void files_are_at_most_300_lines() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(sources.filter(file -> file.toString().endsWith(".java")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(300));
    }
  }

  /** Packages that hold code of ours; templates are generated. */
  private static Set<String> packages() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> !name.contains(".template"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
