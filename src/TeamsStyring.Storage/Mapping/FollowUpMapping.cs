using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.Storage.Mapping;

/// <summary>Answers, drafts, requests to other units, deadlines and reminders.</summary>
internal static class FollowUpMapping
{
    private const string Tenant = WorkingCopy.TenantColumn;

    public static void Map(ModelBuilder model)
    {
        model.Entity<FollowUp>(row =>
        {
            row.HasKey(followUp => followUp.Id);
            row.HasOne<Goal>().WithMany().HasForeignKey(followUp => followUp.Goal).OnDelete(DeleteBehavior.Restrict);
            row.Property(followUp => followUp.Causes).HasConversion(new JsonTextConverter<IReadOnlyList<CauseGiven>>(), new JsonTextComparer<IReadOnlyList<CauseGiven>>());
            row.Property(followUp => followUp.InvolveUnits).HasConversion(new JsonTextConverter<IReadOnlyList<UnitId>>(), new JsonTextComparer<IReadOnlyList<UnitId>>());
            row.Property(followUp => followUp.PendingIndicators).HasConversion(new JsonTextConverter<IReadOnlyList<IndicatorId>>(), new JsonTextComparer<IReadOnlyList<IndicatorId>>());
            row.HasIndex(Tenant, nameof(FollowUp.Goal), nameof(FollowUp.Period), nameof(FollowUp.Sequence)).IsUnique();
            row.HasIndex(Tenant, nameof(FollowUp.Key)).IsUnique();
            // Holds all that a total of the kommune needs, so that the rows themselves are not read.
            row.HasIndex(Tenant, nameof(FollowUp.Period), nameof(FollowUp.Goal), nameof(FollowUp.Sequence), nameof(FollowUp.Achievement));
        });

        model.Entity<FollowUpDraft>(row =>
        {
            row.HasKey(WorkingCopy.TenantColumn, nameof(FollowUpDraft.Goal), nameof(FollowUpDraft.Period));
            row.HasOne<Goal>().WithMany().HasForeignKey(draft => draft.Goal).OnDelete(DeleteBehavior.Restrict);
            row.Property(draft => draft.Answer).HasConversion(new JsonTextConverter<DraftAnswer>(), new JsonTextComparer<DraftAnswer>());
            row.Property(draft => draft.Version).IsConcurrencyToken();
        });

        model.Entity<Involvement>(row =>
        {
            row.HasKey(involvement => involvement.Id);
            row.HasOne<FollowUp>().WithMany().HasForeignKey(involvement => involvement.FollowUp).OnDelete(DeleteBehavior.Restrict);
            row.HasOne<Unit>().WithMany().HasForeignKey(involvement => involvement.Unit).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(Tenant, nameof(Involvement.Goal), nameof(Involvement.Period), nameof(Involvement.Unit)).IsUnique();
            row.HasIndex(Tenant, nameof(Involvement.SentAt));
        });

        model.Entity<Evidence>(row =>
        {
            row.HasKey(evidence => evidence.Id);
            row.HasOne<Goal>().WithMany().HasForeignKey(evidence => evidence.Goal).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(Tenant, nameof(Evidence.Key)).IsUnique();
        });

        model.Entity<HandoverRequest>(row =>
        {
            row.HasKey(handover => handover.Id);
            row.HasOne<Goal>().WithMany().HasForeignKey(handover => handover.Goal).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(Tenant, nameof(HandoverRequest.State), nameof(HandoverRequest.ToldAt));
        });

        model.Entity<DeadlineSet>(row =>
        {
            row.HasKey(deadline => deadline.Id);
            row.HasOne<Unit>().WithMany().HasForeignKey(deadline => deadline.Unit).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(Tenant, nameof(DeadlineSet.Period));
        });

        model.Entity<Reminder>(row =>
        {
            row.HasKey(reminder => reminder.Id);
            row.HasIndex(Tenant, nameof(Reminder.Person), nameof(Reminder.Period), nameof(Reminder.Stage)).IsUnique();
            row.HasIndex(Tenant, nameof(Reminder.State), nameof(Reminder.PlannedFor));
        });
    }
}
