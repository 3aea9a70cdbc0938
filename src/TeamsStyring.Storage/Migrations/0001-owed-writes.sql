-- A change of a row that lives in the kommune's lists owes the list a write, in the same transaction and whoever makes the change.
-- A tenant without lists owes nothing. Ids are written as the lists have them: small letters; persons and tenants as they are.

CREATE TRIGGER "Municipalities_owe_insert" AFTER INSERT ON "Municipalities" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Municipality', NEW."Id", 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Municipalities_owe_update" AFTER UPDATE ON "Municipalities" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Municipality', NEW."Id", 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Units_owe_insert" AFTER INSERT ON "Units" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Units', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Units_owe_update" AFTER UPDATE ON "Units" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Units', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Persons_owe_insert" AFTER INSERT ON "Persons" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'People', NEW."Id", 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Persons_owe_update" AFTER UPDATE ON "Persons" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'People', NEW."Id", 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Dimensions_owe_insert" AFTER INSERT ON "Dimensions" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Dimensions', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Dimensions_owe_update" AFTER UPDATE ON "Dimensions" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Dimensions', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Plans_owe_insert" AFTER INSERT ON "Plans" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Plans', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Plans_owe_update" AFTER UPDATE ON "Plans" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Plans', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Goals_owe_insert" AFTER INSERT ON "Goals" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Goals', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Goals_owe_update" AFTER UPDATE ON "Goals" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Goals', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Indicators_owe_insert" AFTER INSERT ON "Indicators" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Indicators', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Indicators_owe_update" AFTER UPDATE ON "Indicators" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Indicators', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Initiatives_owe_insert" AFTER INSERT ON "Initiatives" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Initiatives', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Initiatives_owe_update" AFTER UPDATE ON "Initiatives" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Initiatives', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Measurements_owe_insert" AFTER INSERT ON "Measurements" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Measurements', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Measurements_owe_update" AFTER UPDATE ON "Measurements" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Measurements', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Decisions_owe_insert" AFTER INSERT ON "Decisions" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Decisions', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Decisions_owe_update" AFTER UPDATE ON "Decisions" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Decisions', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "FollowUps_owe_insert" AFTER INSERT ON "FollowUps" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'FollowUps', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
    -- The goal's row in the list says how it stands.
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Goals', lower(NEW."Goal"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "FollowUps_owe_update" AFTER UPDATE ON "FollowUps" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'FollowUps', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
    -- The goal's row in the list says how it stands.
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Goals', lower(NEW."Goal"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Involvements_owe_insert" AFTER INSERT ON "Involvements" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Involvements', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Involvements_owe_update" AFTER UPDATE ON "Involvements" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Involvements', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Evidence_owe_insert" AFTER INSERT ON "Evidence" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Evidence', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Evidence_owe_update" AFTER UPDATE ON "Evidence" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'Evidence', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Deadlines_owe_insert" AFTER INSERT ON "Deadlines" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'YearWheel', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;

CREATE TRIGGER "Deadlines_owe_update" AFTER UPDATE ON "Deadlines" WHEN EXISTS (SELECT 1 FROM "SyncedLists" WHERE "Tenant" = NEW."Tenant")
BEGIN
    INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Attempts", "Refusal") VALUES (NEW."Tenant", 'YearWheel', lower(NEW."Id"), 1, 0, '')
    ON CONFLICT ("Tenant", "List", "Key") DO UPDATE SET "Turn" = "Turn" + 1, "NextTry" = NULL, "Refusal" = '';
END;
