-- Whatever is remembered outside the database is good as long as its version stays. The database itself raises it, so that no way of writing can forget to.
-- A version is drawn and not counted: after a rollback the same number would come again for other rows.

CREATE TRIGGER "Version_Municipalities_Insert" AFTER INSERT ON "Municipalities"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Municipalities_Update" AFTER UPDATE ON "Municipalities"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Municipalities_Delete" AFTER DELETE ON "Municipalities"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Units_Insert" AFTER INSERT ON "Units"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Units_Update" AFTER UPDATE ON "Units"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Units_Delete" AFTER DELETE ON "Units"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Persons_Insert" AFTER INSERT ON "Persons"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Persons_Update" AFTER UPDATE ON "Persons"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Persons_Delete" AFTER DELETE ON "Persons"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Dimensions_Insert" AFTER INSERT ON "Dimensions"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Dimensions_Update" AFTER UPDATE ON "Dimensions"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Dimensions_Delete" AFTER DELETE ON "Dimensions"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Plans_Insert" AFTER INSERT ON "Plans"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Plans_Update" AFTER UPDATE ON "Plans"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Plans_Delete" AFTER DELETE ON "Plans"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Goals_Insert" AFTER INSERT ON "Goals"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Goals_Update" AFTER UPDATE ON "Goals"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Goals_Delete" AFTER DELETE ON "Goals"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Indicators_Insert" AFTER INSERT ON "Indicators"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Indicators_Update" AFTER UPDATE ON "Indicators"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Indicators_Delete" AFTER DELETE ON "Indicators"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Deadlines_Insert" AFTER INSERT ON "Deadlines"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Deadlines_Update" AFTER UPDATE ON "Deadlines"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Deadlines_Delete" AFTER DELETE ON "Deadlines"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-plans', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Initiatives_Insert" AFTER INSERT ON "Initiatives"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-initiatives', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Initiatives_Update" AFTER UPDATE ON "Initiatives"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-initiatives', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Initiatives_Delete" AFTER DELETE ON "Initiatives"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-initiatives', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_FollowUps_Insert" AFTER INSERT ON "FollowUps"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'answered-' || NEW."Period", hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-answers', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_FollowUps_Update" AFTER UPDATE ON "FollowUps"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'reanswered-' || NEW."Period", hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-answers', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_FollowUps_Delete" AFTER DELETE ON "FollowUps"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'reanswered-' || OLD."Period", hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-answers', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Measurements_Insert" AFTER INSERT ON "Measurements"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-answers', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Measurements_Update" AFTER UPDATE ON "Measurements"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-answers', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Measurements_Delete" AFTER DELETE ON "Measurements"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-answers', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Decisions_Insert" AFTER INSERT ON "Decisions"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-answers', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Decisions_Update" AFTER UPDATE ON "Decisions"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-answers', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Decisions_Delete" AFTER DELETE ON "Decisions"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-answers', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Conversations_Insert" AFTER INSERT ON "Conversations"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-conversations', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Conversations_Update" AFTER UPDATE ON "Conversations"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (NEW."Tenant", 'version-conversations', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;

CREATE TRIGGER "Version_Conversations_Delete" AFTER DELETE ON "Conversations"
BEGIN
    INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES (OLD."Tenant", 'version-conversations', hex(randomblob(8)))
    ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value";
END;
