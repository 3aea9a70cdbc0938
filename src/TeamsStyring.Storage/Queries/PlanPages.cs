using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>The plans of a year, some at a time.</summary>
public static class PlanPages
{
    extension(WorkingCopy copy)
    {
        /// <returns>The units' plans by title, after the first <paramref name="skip"/>.</returns>
        public Task<List<Plan>> ReadPlansAsync(int year, IEnumerable<UnitId> units, int skip, int most, CancellationToken cancellationToken)
            => copy.SelectAsync(
                PlanShapes.Plan,
                """r."Year" = $year AND r."Unit" IN (SELECT value FROM json_each($units)) ORDER BY r."Title", r."Id" LIMIT $most OFFSET $skip""",
                [("$year", year), ("$units", PreparedReads.Ids(units.Select(unit => unit.Value))), ("$most", most), ("$skip", skip)],
                cancellationToken);

        /// <returns>What a unit's plan of a year is called, and how many goals the unit has in it; <see langword="null"/> when it has none.</returns>
        public async Task<(string Title, int Goals)?> ReadPlanOfAsync(UnitId unit, int year, CancellationToken cancellationToken)
            => await copy.ReadAsync(
                """
                SELECT r."Title", (SELECT COUNT(*) FROM "Goals" AS g WHERE g."Tenant" = $tenant AND g."Unit" = $unit AND g."Year" = $year AND g."Removed" IS NULL)
                FROM "Plans" AS r WHERE r."Tenant" = $tenant AND r."Unit" = $unit AND r."Year" = $year
                """,
                [("$unit", unit), ("$year", year)],
                static row => (row.GetString(0), row.GetInt32(1)),
                cancellationToken) is [var plan] ? plan : null;

        /// <returns>The years that some of the units have a plan for, the first one first.</returns>
        public Task<List<int>> ListPlanYearsAsync(IEnumerable<UnitId> units, CancellationToken cancellationToken)
            => copy.ReadAsync(
                """SELECT DISTINCT r."Year" FROM "Plans" AS r WHERE r."Tenant" = $tenant AND r."Unit" IN (SELECT value FROM json_each($units)) ORDER BY r."Year" """,
                [("$units", PreparedReads.Ids(units.Select(unit => unit.Value)))],
                static row => row.GetInt32(0),
                cancellationToken);

        /// <returns>For each goal of the newest year that has any: its unit, and who answers for it.</returns>
        public Task<List<(UnitId Unit, PersonId? Responsible, PersonId? Deputy)>> ListWhoAnswersNowAsync(CancellationToken cancellationToken)
            => copy.ReadAsync(
                """
                SELECT r."Unit", r."Responsible", r."Deputy" FROM "Goals" AS r
                WHERE r."Tenant" = $tenant AND r."Removed" IS NULL AND r."Year" = (SELECT MAX(g."Year") FROM "Goals" AS g WHERE g."Tenant" = $tenant AND g."Removed" IS NULL)
                """,
                [],
                static row => (new UnitId(row.GetGuid(0)), row.IsDBNull(1) ? (PersonId?)null : new PersonId(row.GetString(1)), row.IsDBNull(2) ? (PersonId?)null : new PersonId(row.GetString(2))),
                cancellationToken);
    }
}
