using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>The goals of one person, found by index.</summary>
public static class GoalsOfPerson
{
    extension(WorkingCopy copy)
    {
        /// <summary>
        /// Every goal that the person is responsible or deputy for, of all years. Two searches put together: with «or» in one, SQLite reads all goals of the
        /// kommune, which in the largest takes longer than the whole answer may.
        /// </summary>
        public IQueryable<Goal> GoalsOf(PersonId person)
            => copy.Goals.Where(goal => goal.Responsible == person)
                .Concat(copy.Goals.Where(goal => goal.Deputy == person && goal.Responsible != person));
    }
}
