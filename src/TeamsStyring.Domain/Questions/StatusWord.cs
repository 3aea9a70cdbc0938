using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.Domain.Questions;

/// <summary>A status or colour that was named: an <see cref="Achievement"/> («i fare») or an <see cref="AchievementColour"/> («de røde»).</summary>
/// <param name="Name">The English name, such as <c>AtRisk</c> or <c>Red</c>.</param>
public readonly record struct StatusWord(string Name)
{
    public bool Covers(Achievement achievement)
        => Name.Equals(achievement.ToString(), StringComparison.Ordinal) || Name.Equals(achievement.Colour.ToString(), StringComparison.Ordinal);

    public override string ToString() => Name;
}
