using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Local;

namespace TeamsStyring.Storage.Mapping;

/// <summary>The kommune, its units and people, and where they are talked with.</summary>
internal static class OrganisationShapes
{
    public static readonly RowShape<Municipality> Municipality = new(
        "Municipalities",
        "Id Name Language TopTitle Synthetic",
        static row => new(new TenantId(row.Text()), row.Text(), row.Word<Language>(), row.Text(), row.Flag()));

    public static readonly RowShape<Unit> Unit = new(
        "Units",
        "Id Parent Name Nicknames Kind Leader Deputy Order",
        static row => new(row.Unit(), row.UnitOrNull(), row.Text(), row.Text(), row.Word<UnitKind>(), row.PersonOrNull(), row.PersonOrNull(), row.Number()));

    public static readonly RowShape<Person> Person = new(
        "Persons",
        "Id Name Title Unit ControllerOf Language",
        static row => new(row.Person(), row.Text(), row.Text(), row.UnitOrNull(), row.UnitOrNull(), row.Word<Language>()));

    public static readonly RowShape<Dimension> Dimension = new(
        "Dimensions",
        "Id Name Standard Order",
        static row => new(new DimensionId(row.Id()), row.Text(), row.WordOrNull<StandardDimension>(), row.Number()));

    public static readonly RowShape<DeadlineSet> Deadline = new(
        "Deadlines",
        "Id Period Unit Deadline Reason By At",
        static row => new(row.Id(), row.Period(), row.Unit(), row.Day(), row.Text(), row.PersonOrNull(), row.At()));

    public static readonly RowShape<PersonConversation> Conversation = new(
        "Conversations",
        "Person ChannelUserId BotId ConversationId ChannelTenant ServiceUrl UpdatedAt ServiceUrlVerified WelcomedAt",
        static row => new(row.Person(), row.Text(), row.Text(), row.Text(), row.Text(), row.Text(), row.At()) { ServiceUrlVerified = row.Flag(), WelcomedAt = row.AtOrNull() });

    public static readonly RowShape<SharedConversation> SharedConversation = new(
        "SharedConversations",
        "ConversationId TeamId TeamName Name BotId ChannelTenant ServiceUrl UpdatedAt ServiceUrlVerified Unit WithBelow BoundBy BoundAt WelcomedAt",
        static row => new(row.Text(), row.Text(), row.Text(), row.Text(), row.Text(), row.Text(), row.Text(), row.At())
        {
            ServiceUrlVerified = row.Flag(),
            Unit = row.UnitOrNull(),
            WithBelow = row.Flag(),
            BoundBy = row.PersonOrNull(),
            BoundAt = row.AtOrNull(),
            WelcomedAt = row.AtOrNull(),
        });

    public static readonly RowShape<ConversationMemory> Memory = new(
        "Memories",
        "Person Conversation Question Listed Language Chosen At",
        static row => new(row.Person(), row.Text(), row.Text(), row.Several<GoalId>(), row.Word<Language>(), row.Flag(), row.At()));

    public static readonly RowShape<PendingTurn> PendingTurn = new(
        "PendingTurns",
        "Id Activity ReceivedAt Attempts",
        static row => new(row.Text(), row.Text(), row.At(), row.Number()));

    public static readonly RowShape<LocalMessage> LocalMessage = new(
        "LocalMessages",
        "Number Id Person FromBot Text Attachments At UpdatedAt",
        static row => new(row.Whole(), row.Text(), row.Person(), row.Flag(), row.Text(), row.Text(), row.At(), row.AtOrNull()));
}
