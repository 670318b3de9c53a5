package org.kakehashi.http.description;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of vocabularies for which Jena has no constants. */
final class Terms {
  static final String SPDX = "http://spdx.org/rdf/terms#";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final String PROV = "http://www.w3.org/ns/prov#";

  static final Resource CHECKSUM = spdx("checksum");
  static final Resource CHECKSUM_TYPE = spdx("Checksum");
  static final Resource ALGORITHM = spdx("algorithm");
  static final Resource SHA256 = spdx("checksumAlgorithm_sha256");
  static final Resource CHECKSUM_VALUE = spdx("checksumValue");
  static final Resource PRIMARY_TOPIC = term(FOAF + "primaryTopic");
  static final Resource DERIVED_FROM = term(PROV + "wasDerivedFrom");
  static final Resource PRIMARY_SOURCE = term(PROV + "hadPrimarySource");
  static final Resource GENERATED_BY = term(PROV + "wasGeneratedBy");
  static final Resource ACTIVITY = term(PROV + "Activity");
  static final Resource USED = term(PROV + "used");
  static final Resource VERSION = term("http://www.w3.org/ns/dcat#version");

  private Terms() {}

  static Resource term(String iri) {
    return ResourceFactory.createResource(iri);
  }

  private static Resource spdx(String name) {
    return term(SPDX + name);
  }
}
