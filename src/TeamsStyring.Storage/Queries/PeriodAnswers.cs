using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>
/// What was answered for a period. Each method is one query over an index, whatever the number of goals: nothing reads history, and nothing asks goal by goal.
/// The goals themselves come from a <see cref="GoalCatalogue"/>.
/// </summary>
public static class PeriodAnswers
{
    extension(WorkingCopy copy)
    {
        /// <returns>Where every answered goal of the kommune stands, in the period of its own cadence. Read from the index alone.</returns>
        public async Task<IReadOnlyDictionary<(GoalId Goal, ReportingPeriod Period), Achievement>> ReadAchievementsAsync(ReportingPeriod period, CancellationToken cancellationToken)
        {
            var periods = AnsweringPeriods.Of(period);
            var answers = copy.FollowUps.Where(answer => periods.Contains(answer.Period))
                .OrderBy(answer => answer.Period).ThenBy(answer => answer.Goal).ThenBy(answer => answer.Sequence)
                .Select(answer => new { answer.Goal, answer.Period, answer.Achievement });
            Dictionary<(GoalId, ReportingPeriod), Achievement> achievements = [];
            await foreach (var answer in answers.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                // In the order of their numbers: the last one written counts.
                achievements[(answer.Goal, answer.Period)] = answer.Achievement;
            }

            return achievements;
        }

        /// <returns>The answers that count for some goals, whole.</returns>
        public async Task<IReadOnlyDictionary<(GoalId Goal, ReportingPeriod Period), FollowUp>> ReadAnswersAsync(IReadOnlyCollection<GoalId> goals, ReportingPeriod period, CancellationToken cancellationToken)
        {
            var periods = AnsweringPeriods.Of(period);
            var answers = await copy.FollowUps.Where(answer => goals.Contains(answer.Goal) && periods.Contains(answer.Period)).ToListAsync(cancellationToken);
            return answers.GroupBy(answer => (answer.Goal, answer.Period)).ToDictionary(group => group.Key, group => group.MaxBy(answer => answer.Sequence) ?? group.First());
        }

        /// <returns>Causes and needs of the kommune's answers with one of these achievements, as they count now.</returns>
        public async Task<IReadOnlyList<Hindrance>> ReadHindrancesAsync(ReportingPeriod period, IReadOnlyCollection<Achievement> achievements, CancellationToken cancellationToken)
        {
            var periods = AnsweringPeriods.Of(period);
            return await copy.FollowUps
                .Where(answer => periods.Contains(answer.Period) && achievements.Contains(answer.Achievement)
                    && !copy.FollowUps.Any(newer => newer.Goal == answer.Goal && newer.Period == answer.Period && newer.Sequence > answer.Sequence))
                .Select(answer => new Hindrance(answer.Goal, answer.Achievement, answer.Causes, answer.Needs))
                .ToListAsync(cancellationToken);
        }

        /// <returns>The initiatives of some goals that are past their date or said to be late, the longest overdue first.</returns>
        public async Task<IReadOnlyList<Initiative>> ReadDelayedAsync(IReadOnlyCollection<GoalId> goals, DateOnly today, CancellationToken cancellationToken)
            => await copy.Delayed(today).Where(initiative => goals.Contains(initiative.Goal)).OrderBy(initiative => initiative.Due).ToListAsync(cancellationToken);

        /// <returns>How many initiatives of each of the year's goals are delayed; goals with none are left out.</returns>
        public async Task<IReadOnlyDictionary<GoalId, int>> CountDelayedAsync(int year, DateOnly today, CancellationToken cancellationToken)
        {
            // Goal by goal inside the database: asked the other way round, it would look through the initiatives of all years.
            var goals = await copy.Goals.Where(goal => goal.Year == year)
                .Select(goal => new { goal.Id, Number = copy.Delayed(today).Count(initiative => initiative.Goal == goal.Id) }).ToListAsync(cancellationToken);
            return goals.Where(goal => goal.Number > 0).ToDictionary(goal => goal.Id, goal => goal.Number);
        }

        private IQueryable<Initiative> Delayed(DateOnly today)
            => copy.Initiatives.Where(initiative => initiative.Status == InitiativeStatus.Delayed
                || ((initiative.Status == InitiativeStatus.NotStarted || initiative.Status == InitiativeStatus.InProgress) && initiative.Due < today));
    }
}
