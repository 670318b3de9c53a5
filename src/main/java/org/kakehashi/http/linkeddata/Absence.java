package org.kakehashi.http.linkeddata;

/** Why a claim is left out of an answer. */
public enum Absence {
  TIME_NOT_STATED("thing.untimed"),
  OTHER_TIME("thing.otherTime"),
  SOURCE_TOO_EARLY("thing.sourceTooEarly"),
  SOURCE_UNDATED("thing.undated"),
  NOT_YET_PUBLISHED("thing.later"),
  SOURCE_LEFT_OUT("thing.sourceLeftOut");

  private final String remark;

  Absence(String remark) {
    this.remark = remark;
  }

  /** The key of the text that tells how many were left out. */
  public String remark() {
    return remark;
  }
}
