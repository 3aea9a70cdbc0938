using TeamsStyring.App.Texts;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.App.Lists;

/// <summary>What somebody should do about a row that cannot be taken as it is.</summary>
internal static class ProblemSentence
{
    /// <param name="column">What the column is called.</param>
    public static string Of(ListProblem problem, string column, ListsTexts texts) => problem.Problem switch
    {
        ListProblemKind.MissingTitle => texts.ProblemMissingTitle,
        ListProblemKind.MissingValue => texts.ProblemMissingValue(column),
        ListProblemKind.UnknownUnit => texts.ProblemUnknownUnit(problem.Written),
        ListProblemKind.UnknownPerson => texts.ProblemUnknownPerson(problem.Written),
        ListProblemKind.BrokenLink => texts.ProblemBrokenLink(column, problem.Written),
        ListProblemKind.AmbiguousName => texts.ProblemAmbiguousName(problem.Written),
        ListProblemKind.DeletedParent => texts.ProblemDeletedParent(problem.Written),
        ListProblemKind.DeletedInUse => texts.ProblemDeletedInUse,
        ListProblemKind.BadNumber => texts.ProblemBadNumber(column, problem.Written),
        ListProblemKind.BadDate => texts.ProblemBadDate(column, problem.Written),
        ListProblemKind.BadPeriod => texts.ProblemBadPeriod(column, problem.Written),
        ListProblemKind.UnknownWord => texts.ProblemUnknownWord(column, problem.Written),
        ListProblemKind.DuplicateKey => texts.ProblemDuplicateKey,
        _ => texts.ProblemUnknown(column),
    };
}
