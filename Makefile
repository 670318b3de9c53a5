.DEFAULT_GOAL := help
JAVA_HOME := $(shell ./kakehashi java-home)
export JAVA_HOME
MVN := mvn -B -ntp

.PHONY: help serve validate build verify quick check format sources hooks clean

help: ## Show this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: ## Start the server on http://localhost:3030
	./kakehashi serve

validate: ## Check the data against shapes and check queries
	./kakehashi validate

build: ## Write the release as N-Quads
	./kakehashi build

verify: ## Everything that must pass before a change lands
	$(MVN) verify

quick: ## The tests, without formatter check, SBOM and enforcer
	$(MVN) -q test -Dspotless.check.skip=true -Dcyclonedx.skip=true -Denforcer.skip=true

check: ## Check the format
	$(MVN) -q spotless:check

format: ## Format the Java code
	$(MVN) -q spotless:apply

sources: ## Check all evidence against the texts in DIR: make sources DIR=../texts
	./kakehashi verify-sources $(DIR)

hooks: ## Check the format and test before each commit
	printf '#!/bin/sh\nmake check quick\n' > .git/hooks/pre-commit
	chmod +x .git/hooks/pre-commit

clean: ## Remove what was built
	$(MVN) -q clean
