CREATE TABLE "Conversations" (
    "Person" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    "ChannelUserId" TEXT NOT NULL,
    "BotId" TEXT NOT NULL,
    "ConversationId" TEXT NOT NULL,
    "ChannelTenant" TEXT NOT NULL,
    "ServiceUrl" TEXT NOT NULL,
    "UpdatedAt" INTEGER NOT NULL,
    "ServiceUrlVerified" INTEGER NOT NULL,
    "WelcomedAt" INTEGER NULL,
    CONSTRAINT "PK_Conversations" PRIMARY KEY ("Tenant", "Person")
);


CREATE TABLE "Dimensions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Dimensions" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Standard" TEXT NULL,
    "Order" INTEGER NOT NULL,
    "Tenant" TEXT NOT NULL
);


CREATE TABLE "HeldItems" (
    "List" TEXT NOT NULL,
    "ItemId" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    "ETag" TEXT NOT NULL,
    "Fields" TEXT NOT NULL,
    "ModifiedAt" INTEGER NOT NULL,
    "ModifiedBy" TEXT NOT NULL,
    CONSTRAINT "PK_HeldItems" PRIMARY KEY ("Tenant", "List", "ItemId")
);


CREATE TABLE "ListLinks" (
    "List" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    "ItemId" TEXT NOT NULL,
    "ETag" TEXT NOT NULL,
    "Fields" TEXT NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    CONSTRAINT "PK_ListLinks" PRIMARY KEY ("Tenant", "List", "Key")
);


CREATE TABLE "ListProblems" (
    "List" TEXT NOT NULL,
    "ItemId" TEXT NOT NULL,
    "Column" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Problem" TEXT NOT NULL,
    "Written" TEXT NOT NULL,
    "Since" INTEGER NOT NULL,
    CONSTRAINT "PK_ListProblems" PRIMARY KEY ("Tenant", "List", "ItemId", "Column")
);


CREATE TABLE "ListTraces" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_ListTraces" PRIMARY KEY AUTOINCREMENT,
    "List" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Column" TEXT NOT NULL,
    "Before" TEXT NOT NULL,
    "After" TEXT NOT NULL,
    "Overruled" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Outcome" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL
);


CREATE TABLE "LocalMessages" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_LocalMessages" PRIMARY KEY AUTOINCREMENT,
    "Id" TEXT NOT NULL,
    "Person" TEXT NOT NULL,
    "FromBot" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "Attachments" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "UpdatedAt" INTEGER NULL,
    "Tenant" TEXT NOT NULL
);


CREATE TABLE "Memories" (
    "Person" TEXT NOT NULL,
    "Conversation" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    "Question" TEXT NOT NULL,
    "Listed" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "Chosen" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_Memories" PRIMARY KEY ("Tenant", "Person", "Conversation")
);


CREATE TABLE "Municipalities" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Municipalities" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "TopTitle" TEXT NOT NULL,
    "Synthetic" INTEGER NOT NULL,
    "Tenant" TEXT NOT NULL
);


CREATE TABLE "OwedWrites" (
    "List" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    "Turn" INTEGER NOT NULL,
    "Since" INTEGER NULL,
    "Attempts" INTEGER NOT NULL,
    "NextTry" INTEGER NULL,
    "Refusal" TEXT NOT NULL,
    CONSTRAINT "PK_OwedWrites" PRIMARY KEY ("Tenant", "List", "Key")
);


CREATE TABLE "PendingTurns" (
    "Id" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    "Activity" TEXT NOT NULL,
    "ReceivedAt" INTEGER NOT NULL,
    "Attempts" INTEGER NOT NULL,
    CONSTRAINT "PK_PendingTurns" PRIMARY KEY ("Tenant", "Id")
);


CREATE TABLE "Persons" (
    "Id" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Unit" TEXT NULL,
    "ControllerOf" TEXT NULL,
    "Language" TEXT NOT NULL,
    CONSTRAINT "PK_Persons" PRIMARY KEY ("Tenant", "Id")
);


CREATE TABLE "Reminders" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Reminders" PRIMARY KEY,
    "Person" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Period" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "PlannedFor" INTEGER NOT NULL,
    "SentAt" INTEGER NULL,
    "State" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "ActivityId" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL
);


CREATE TABLE "Settings" (
    "Key" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    CONSTRAINT "PK_Settings" PRIMARY KEY ("Tenant", "Key")
);


CREATE TABLE "SyncedLists" (
    "List" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    "ListId" TEXT NOT NULL,
    "DeltaLink" TEXT NOT NULL,
    "PulledAt" INTEGER NULL,
    "SubscriptionId" TEXT NOT NULL,
    "SubscriptionExpires" INTEGER NULL,
    "ClientState" TEXT NOT NULL,
    "Failing" TEXT NOT NULL,
    "FailingSince" INTEGER NULL,
    CONSTRAINT "PK_SyncedLists" PRIMARY KEY ("Tenant", "List")
);


CREATE TABLE "Units" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Units" PRIMARY KEY,
    "Parent" TEXT NULL,
    "Name" TEXT NOT NULL,
    "Nicknames" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Leader" TEXT NULL,
    "Deputy" TEXT NULL,
    "Order" INTEGER NOT NULL,
    "Tenant" TEXT NOT NULL,
    CONSTRAINT "FK_Units_Units_Parent" FOREIGN KEY ("Parent") REFERENCES "Units" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Deadlines" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Deadlines" PRIMARY KEY,
    "Period" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Deadline" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "By" TEXT NULL,
    "At" INTEGER NOT NULL,
    "Tenant" TEXT NOT NULL,
    CONSTRAINT "FK_Deadlines_Units_Unit" FOREIGN KEY ("Unit") REFERENCES "Units" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Plans" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Plans" PRIMARY KEY,
    "Unit" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Cadence" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    CONSTRAINT "FK_Plans_Units_Unit" FOREIGN KEY ("Unit") REFERENCES "Units" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "SharedConversations" (
    "ConversationId" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    "TeamId" TEXT NOT NULL,
    "TeamName" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "BotId" TEXT NOT NULL,
    "ChannelTenant" TEXT NOT NULL,
    "ServiceUrl" TEXT NOT NULL,
    "UpdatedAt" INTEGER NOT NULL,
    "ServiceUrlVerified" INTEGER NOT NULL,
    "Unit" TEXT NULL,
    "WithBelow" INTEGER NOT NULL,
    "BoundBy" TEXT NULL,
    "BoundAt" INTEGER NULL,
    "WelcomedAt" INTEGER NULL,
    CONSTRAINT "PK_SharedConversations" PRIMARY KEY ("Tenant", "ConversationId"),
    CONSTRAINT "FK_SharedConversations_Units_Unit" FOREIGN KEY ("Unit") REFERENCES "Units" ("Id") ON DELETE SET NULL
);


CREATE TABLE "Goals" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Goals" PRIMARY KEY,
    "Plan" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "Number" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Dimension" TEXT NULL,
    "Responsible" TEXT NULL,
    "Deputy" TEXT NULL,
    "DueDate" TEXT NOT NULL,
    "Cadence" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    "Removed" INTEGER NULL,
    "Tenant" TEXT NOT NULL,
    CONSTRAINT "FK_Goals_Dimensions_Dimension" FOREIGN KEY ("Dimension") REFERENCES "Dimensions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Goals_Plans_Plan" FOREIGN KEY ("Plan") REFERENCES "Plans" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Goals_Units_Unit" FOREIGN KEY ("Unit") REFERENCES "Units" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Drafts" (
    "Goal" TEXT NOT NULL,
    "Period" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Answer" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_Drafts" PRIMARY KEY ("Tenant", "Goal", "Period"),
    CONSTRAINT "FK_Drafts_Goals_Goal" FOREIGN KEY ("Goal") REFERENCES "Goals" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Evidence" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Evidence" PRIMARY KEY,
    "Goal" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Link" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    CONSTRAINT "FK_Evidence_Goals_Goal" FOREIGN KEY ("Goal") REFERENCES "Goals" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "FollowUps" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_FollowUps" PRIMARY KEY,
    "Goal" TEXT NOT NULL,
    "Period" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Achievement" TEXT NOT NULL,
    "Achieved" TEXT NOT NULL,
    "NotAchieved" TEXT NOT NULL,
    "Causes" TEXT NOT NULL,
    "InternalFactors" TEXT NOT NULL,
    "ExternalFactors" TEXT NOT NULL,
    "InvolveUnits" TEXT NOT NULL,
    "InvolveOthers" TEXT NOT NULL,
    "Needs" TEXT NOT NULL,
    "PendingIndicators" TEXT NOT NULL,
    "Explanation" TEXT NOT NULL,
    "UnchangedFrom" TEXT NULL,
    "By" TEXT NULL,
    "At" INTEGER NOT NULL,
    "Late" INTEGER NOT NULL,
    "Origin" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "CorrectionReason" TEXT NOT NULL,
    "NextSteps" TEXT NOT NULL,
    "Tenant" TEXT NOT NULL,
    CONSTRAINT "FK_FollowUps_Goals_Goal" FOREIGN KEY ("Goal") REFERENCES "Goals" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Handovers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Handovers" PRIMARY KEY,
    "Goal" TEXT NOT NULL,
    "Period" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "To" TEXT NULL,
    "Comment" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "ToldAt" INTEGER NULL,
    "SettledBy" TEXT NULL,
    "SettledAt" INTEGER NULL,
    "Tenant" TEXT NOT NULL,
    CONSTRAINT "FK_Handovers_Goals_Goal" FOREIGN KEY ("Goal") REFERENCES "Goals" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Indicators" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Indicators" PRIMARY KEY,
    "Goal" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "UnitOfMeasure" TEXT NOT NULL,
    "Target" TEXT NOT NULL,
    "Baseline" TEXT NULL,
    "PartialThreshold" TEXT NULL,
    "Accumulation" TEXT NOT NULL,
    "Source" TEXT NOT NULL,
    "ExpectedMonths" INTEGER NOT NULL,
    "SharedName" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    "Removed" INTEGER NULL,
    "Tenant" TEXT NOT NULL,
    CONSTRAINT "FK_Indicators_Goals_Goal" FOREIGN KEY ("Goal") REFERENCES "Goals" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Initiatives" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Initiatives" PRIMARY KEY,
    "Goal" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Owner" TEXT NULL,
    "Start" TEXT NULL,
    "Due" TEXT NULL,
    "Status" TEXT NOT NULL,
    "Replaces" TEXT NULL,
    "ReplacedBy" TEXT NULL,
    "Order" INTEGER NOT NULL,
    "Removed" INTEGER NULL,
    "Tenant" TEXT NOT NULL,
    CONSTRAINT "FK_Initiatives_Goals_Goal" FOREIGN KEY ("Goal") REFERENCES "Goals" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Involvements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Involvements" PRIMARY KEY,
    "FollowUp" TEXT NOT NULL,
    "Goal" TEXT NOT NULL,
    "Period" TEXT NOT NULL,
    "AskedBy" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Leader" TEXT NULL,
    "Reason" TEXT NOT NULL,
    "AskedAt" INTEGER NOT NULL,
    "SentAt" INTEGER NULL,
    "ActivityId" TEXT NOT NULL,
    "Answer" TEXT NOT NULL,
    "Comment" TEXT NOT NULL,
    "AnsweredAt" INTEGER NULL,
    "ToldAt" INTEGER NULL,
    "Tenant" TEXT NOT NULL,
    CONSTRAINT "FK_Involvements_FollowUps_FollowUp" FOREIGN KEY ("FollowUp") REFERENCES "FollowUps" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Involvements_Units_Unit" FOREIGN KEY ("Unit") REFERENCES "Units" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Measurements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Measurements" PRIMARY KEY,
    "Indicator" TEXT NOT NULL,
    "Goal" TEXT NOT NULL,
    "Period" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Value" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Forecast" TEXT NULL,
    "Preliminary" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "By" TEXT NULL,
    "At" INTEGER NOT NULL,
    "Tenant" TEXT NOT NULL,
    CONSTRAINT "FK_Measurements_Goals_Goal" FOREIGN KEY ("Goal") REFERENCES "Goals" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Measurements_Indicators_Indicator" FOREIGN KEY ("Indicator") REFERENCES "Indicators" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Decisions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Decisions" PRIMARY KEY,
    "Initiative" TEXT NOT NULL,
    "Goal" TEXT NOT NULL,
    "Period" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Progress" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "OldDue" TEXT NULL,
    "NewDue" TEXT NULL,
    "ReplacedBy" TEXT NULL,
    "By" TEXT NULL,
    "At" INTEGER NOT NULL,
    "Tenant" TEXT NOT NULL,
    CONSTRAINT "FK_Decisions_Goals_Goal" FOREIGN KEY ("Goal") REFERENCES "Goals" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Decisions_Initiatives_Initiative" FOREIGN KEY ("Initiative") REFERENCES "Initiatives" ("Id") ON DELETE RESTRICT
);


CREATE INDEX "IX_Conversations_Tenant_ChannelUserId" ON "Conversations" ("Tenant", "ChannelUserId");


CREATE INDEX "IX_Deadlines_Tenant_Period" ON "Deadlines" ("Tenant", "Period");


CREATE INDEX "IX_Deadlines_Unit" ON "Deadlines" ("Unit");


CREATE INDEX "IX_Decisions_Goal" ON "Decisions" ("Goal");


CREATE INDEX "IX_Decisions_Initiative" ON "Decisions" ("Initiative");


CREATE UNIQUE INDEX "IX_Decisions_Tenant_Initiative_Period_Sequence" ON "Decisions" ("Tenant", "Initiative", "Period", "Sequence");


CREATE INDEX "IX_Decisions_Tenant_Period_Goal" ON "Decisions" ("Tenant", "Period", "Goal");


CREATE INDEX "IX_Drafts_Goal" ON "Drafts" ("Goal");


CREATE INDEX "IX_Evidence_Goal" ON "Evidence" ("Goal");


CREATE UNIQUE INDEX "IX_Evidence_Tenant_Key" ON "Evidence" ("Tenant", "Key");


CREATE INDEX "IX_FollowUps_Goal" ON "FollowUps" ("Goal");


CREATE UNIQUE INDEX "IX_FollowUps_Tenant_Goal_Period_Sequence" ON "FollowUps" ("Tenant", "Goal", "Period", "Sequence");


CREATE UNIQUE INDEX "IX_FollowUps_Tenant_Key" ON "FollowUps" ("Tenant", "Key");


CREATE INDEX "IX_FollowUps_Tenant_Period_Goal_Sequence_Achievement" ON "FollowUps" ("Tenant", "Period", "Goal", "Sequence", "Achievement");


CREATE INDEX "IX_Goals_Dimension" ON "Goals" ("Dimension");


CREATE INDEX "IX_Goals_Plan" ON "Goals" ("Plan");


CREATE INDEX "IX_Goals_Tenant_Deputy_Year" ON "Goals" ("Tenant", "Deputy", "Year");


CREATE INDEX "IX_Goals_Tenant_Responsible_Year" ON "Goals" ("Tenant", "Responsible", "Year");


CREATE INDEX "IX_Goals_Tenant_Year_Unit_Id_Removed" ON "Goals" ("Tenant", "Year", "Unit", "Id", "Removed");


CREATE INDEX "IX_Goals_Unit" ON "Goals" ("Unit");


CREATE INDEX "IX_Handovers_Goal" ON "Handovers" ("Goal");


CREATE INDEX "IX_Handovers_Tenant_State_ToldAt" ON "Handovers" ("Tenant", "State", "ToldAt");


CREATE INDEX "IX_Indicators_Goal" ON "Indicators" ("Goal");


CREATE INDEX "IX_Indicators_Tenant_SharedName" ON "Indicators" ("Tenant", "SharedName");


CREATE INDEX "IX_Initiatives_Goal" ON "Initiatives" ("Goal");


CREATE INDEX "IX_Initiatives_Tenant_Goal_Status_Due_Removed" ON "Initiatives" ("Tenant", "Goal", "Status", "Due", "Removed");


CREATE INDEX "IX_Involvements_FollowUp" ON "Involvements" ("FollowUp");


CREATE UNIQUE INDEX "IX_Involvements_Tenant_Goal_Period_Unit" ON "Involvements" ("Tenant", "Goal", "Period", "Unit");


CREATE INDEX "IX_Involvements_Tenant_SentAt" ON "Involvements" ("Tenant", "SentAt");


CREATE INDEX "IX_Involvements_Unit" ON "Involvements" ("Unit");


CREATE UNIQUE INDEX "IX_ListLinks_Tenant_List_ItemId" ON "ListLinks" ("Tenant", "List", "ItemId");


CREATE INDEX "IX_ListTraces_Tenant_List_Key" ON "ListTraces" ("Tenant", "List", "Key");


CREATE UNIQUE INDEX "IX_LocalMessages_Tenant_Id" ON "LocalMessages" ("Tenant", "Id");


CREATE INDEX "IX_LocalMessages_Tenant_Person_Number" ON "LocalMessages" ("Tenant", "Person", "Number");


CREATE INDEX "IX_Measurements_Goal" ON "Measurements" ("Goal");


CREATE INDEX "IX_Measurements_Indicator" ON "Measurements" ("Indicator");


CREATE UNIQUE INDEX "IX_Measurements_Tenant_Indicator_Period_Sequence" ON "Measurements" ("Tenant", "Indicator", "Period", "Sequence");


CREATE INDEX "IX_OwedWrites_Tenant_Refusal_Since_List" ON "OwedWrites" ("Tenant", "Refusal", "Since", "List");


CREATE UNIQUE INDEX "IX_Plans_Tenant_Unit_Year" ON "Plans" ("Tenant", "Unit", "Year");


CREATE INDEX "IX_Plans_Unit" ON "Plans" ("Unit");


CREATE UNIQUE INDEX "IX_Reminders_Tenant_Person_Period_Stage" ON "Reminders" ("Tenant", "Person", "Period", "Stage");


CREATE INDEX "IX_Reminders_Tenant_State_PlannedFor" ON "Reminders" ("Tenant", "State", "PlannedFor");


CREATE INDEX "IX_SharedConversations_Tenant_TeamId" ON "SharedConversations" ("Tenant", "TeamId");


CREATE INDEX "IX_SharedConversations_Unit" ON "SharedConversations" ("Unit");


CREATE INDEX "IX_Units_Parent" ON "Units" ("Parent");


