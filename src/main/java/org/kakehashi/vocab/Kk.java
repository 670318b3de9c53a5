package org.kakehashi.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Kakehashi's claims vocabulary: the terms that the pipeline itself acts on. */
public final class Kk {
  /** The namespace of the ontology. */
  public static final String NS = "https://w3id.org/kakehashi/ontology#";

  public static final Node STATEMENT = term("Statement");
  public static final Node CONFLICT = term("Conflict");
  public static final Node SOURCE_DOCUMENT = term("SourceDocument");
  public static final Node STATUS = term("status");
  public static final Node RANK = term("rank");
  public static final Node RANK_REASON = term("rankReason");
  public static final Node DEPRECATED = term("Deprecated");
  public static final Node NEGATED = term("negated");
  public static final Node LICENSES_FACT = term("licensesFact");
  public static final Node HAS_EVIDENCE = term("evidence");
  public static final Node PASSAGE_SHA256 = term("passageSha256");
  public static final Node STATED_ON = term("statedOn");
  public static final Node VALID_TIME = term("validTime");
  public static final Node TIME = term("time");
  public static final Node EARLIEST = term("earliest");
  public static final Node LATEST = term("latest");
  public static final Node TESTIFIES_UNTIL = term("testifiesUntil");
  public static final Node ATTRIBUTED_TO = term("attributedTo");
  public static final Node CONFLICT_KIND = term("conflictKind");
  public static final Node PUTS_IN_DOUBT = term("putsInDoubt");
  public static final Node DOUBTS_ONLY = term("doubtsOnly");
  public static final Node READING_GROUP = term("readingGroup");
  public static final Node READING_ORDER = term("readingOrder");
  public static final Node AS_WRITTEN = term("asWritten");
  public static final Node REGARDING = term("regarding");
  public static final Node INVOLVES = term("involves");
  public static final Node RESOLUTION = term("resolution");
  public static final Node VALUE = term("value");
  public static final Node MIN_VALUE = term("minValue");
  public static final Node MAX_VALUE = term("maxValue");
  public static final Node UNIT = term("unit");
  public static final Node CURRENCY = term("currency");
  public static final Node POSSIBLY_SAME_AS = term("possiblySameAs");
  public static final Node COVERS_TOPIC = term("coversTopic");
  public static final Node RELEASE = term("Release");
  public static final Node CHANGE = term("Change");
  public static final Node ADDED_SINCE = term("addedSince");
  public static final Node WITHDRAWN_SINCE = term("withdrawnSince");
  public static final Node CHANGE_SINCE = term("changeSince");
  public static final Node CHANGED_THING = term("changedThing");
  public static final Node CHANGED_PROPERTY = term("changedProperty");

  private Kk() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
