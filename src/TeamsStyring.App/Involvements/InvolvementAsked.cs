using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Involvements;

/// <summary>A request to a unit with what its cards tell.</summary>
internal sealed record InvolvementAsked(Involvement Request, Goal Goal, Organisation Organisation)
{
    public string Asker => Organisation.NameOf(Request.AskedBy);

    public string Unit => Organisation.NameOf(Request.Unit);

    public string GoalTitle => Goal.Title.Length <= 120 ? Goal.Title : $"{Goal.Title[..119]}…";

    public bool IsAnswered => Request.Answer is not InvolvementAnswer.Waiting;
}
