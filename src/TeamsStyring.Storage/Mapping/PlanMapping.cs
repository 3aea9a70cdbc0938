using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Mapping;

/// <summary>Plans, goals, indicators, initiatives, and what is appended to them.</summary>
internal static class PlanMapping
{
    private const string Tenant = WorkingCopy.TenantColumn;
    private const string Removed = RemovedRows.Column;

    public static void Map(ModelBuilder model)
    {
        model.Entity<Dimension>(row => row.HasKey(dimension => dimension.Id));

        model.Entity<Plan>(row =>
        {
            row.HasKey(plan => plan.Id);
            row.HasOne<Unit>().WithMany().HasForeignKey(plan => plan.Unit).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(Tenant, nameof(Plan.Unit), nameof(Plan.Year)).IsUnique();
        });

        model.Entity<Goal>(row =>
        {
            row.HasKey(goal => goal.Id);
            row.HasOne<Plan>().WithMany().HasForeignKey(goal => goal.Plan).OnDelete(DeleteBehavior.Restrict);
            row.HasOne<Unit>().WithMany().HasForeignKey(goal => goal.Unit).OnDelete(DeleteBehavior.Restrict);
            row.HasOne<Dimension>().WithMany().HasForeignKey(goal => goal.Dimension).OnDelete(DeleteBehavior.Restrict);
            // With the id, so that what hangs on a year's goals is found without reading the goals.
            RemovedRows.Map(row);
            row.HasIndex(Tenant, nameof(Goal.Year), nameof(Goal.Unit), nameof(Goal.Id), Removed);
            row.HasIndex(Tenant, nameof(Goal.Responsible), nameof(Goal.Year));
            row.HasIndex(Tenant, nameof(Goal.Deputy), nameof(Goal.Year));
        });

        model.Entity<Indicator>(row =>
        {
            row.HasKey(indicator => indicator.Id);
            row.HasOne<Goal>().WithMany().HasForeignKey(indicator => indicator.Goal).OnDelete(DeleteBehavior.Restrict);
            row.Property(indicator => indicator.Target).HasConversion(new JsonTextConverter<Target>(), new JsonTextComparer<Target>());
            RemovedRows.Map(row);
            row.HasIndex(Tenant, nameof(Indicator.SharedName));
        });

        model.Entity<Initiative>(row =>
        {
            row.HasKey(initiative => initiative.Id);
            row.HasOne<Goal>().WithMany().HasForeignKey(initiative => initiative.Goal).OnDelete(DeleteBehavior.Restrict);
            RemovedRows.Map(row);
            // Holds all that a count of delayed initiatives needs.
            row.HasIndex(Tenant, nameof(Initiative.Goal), nameof(Initiative.Status), nameof(Initiative.Due), Removed);
        });

        model.Entity<Measurement>(row =>
        {
            row.HasKey(measurement => measurement.Id);
            row.HasOne<Indicator>().WithMany().HasForeignKey(measurement => measurement.Indicator).OnDelete(DeleteBehavior.Restrict);
            row.HasOne<Goal>().WithMany().HasForeignKey(measurement => measurement.Goal).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(Tenant, nameof(Measurement.Indicator), nameof(Measurement.Period), nameof(Measurement.Sequence)).IsUnique();
        });

        model.Entity<InitiativeDecision>(row =>
        {
            row.HasKey(decision => decision.Id);
            row.HasOne<Initiative>().WithMany().HasForeignKey(decision => decision.Initiative).OnDelete(DeleteBehavior.Restrict);
            row.HasOne<Goal>().WithMany().HasForeignKey(decision => decision.Goal).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(Tenant, nameof(InitiativeDecision.Initiative), nameof(InitiativeDecision.Period), nameof(InitiativeDecision.Sequence)).IsUnique();
            // «Hva er besluttet?» is asked of a whole kommune in one period.
            row.HasIndex(Tenant, nameof(InitiativeDecision.Period), nameof(InitiativeDecision.Goal));
        });
    }
}
