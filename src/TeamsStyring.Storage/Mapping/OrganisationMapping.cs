using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Conversations;

namespace TeamsStyring.Storage.Mapping;

/// <summary>The kommune, its units and people.</summary>
internal static class OrganisationMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Municipality>(row => row.HasKey(municipality => municipality.Id));

        model.Entity<Unit>(row =>
        {
            row.HasKey(unit => unit.Id);
            row.HasOne<Unit>().WithMany().HasForeignKey(unit => unit.Parent).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<Person>(row =>
        {
            // Two tenants may know the same id: a guest, or a test client that numbers its users.
            row.HasKey(WorkingCopy.TenantColumn, nameof(Person.Id));
        });

        model.Entity<PersonConversation>(row =>
        {
            row.HasKey(WorkingCopy.TenantColumn, nameof(PersonConversation.Person));
            row.HasIndex(WorkingCopy.TenantColumn, nameof(PersonConversation.ChannelUserId));
        });

        model.Entity<PendingTurn>(row => row.HasKey(WorkingCopy.TenantColumn, nameof(PendingTurn.Id)));

        model.Entity<SharedConversation>(row =>
        {
            row.HasKey(WorkingCopy.TenantColumn, nameof(SharedConversation.ConversationId));
            row.Ignore(conversation => conversation.FullName);
            row.HasOne<Unit>().WithMany().HasForeignKey(conversation => conversation.Unit).OnDelete(DeleteBehavior.SetNull);
            row.HasIndex(WorkingCopy.TenantColumn, nameof(SharedConversation.TeamId));
        });

        model.Entity<ConversationMemory>(row =>
        {
            row.HasKey(WorkingCopy.TenantColumn, nameof(ConversationMemory.Person), nameof(ConversationMemory.Conversation));
            row.Property(memory => memory.Listed).HasConversion(new JsonTextConverter<IReadOnlyList<GoalId>>(), new JsonTextComparer<IReadOnlyList<GoalId>>());
        });
    }
}
