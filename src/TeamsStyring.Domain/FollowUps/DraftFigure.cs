using TeamsStyring.Domain.Numbers;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>A figure as typed («7,4», «abc», «»), or that it comes later.</summary>
public sealed record DraftFigure(IndicatorId Indicator, string Typed, bool ComesLater)
{
    /// <returns>What was typed, as a figure, nothing, a dash or words.</returns>
    public WrittenNumber Read() => Typed.Length > AnswerLimits.Figure ? new WrittenNumber.Words(Typed) : WrittenNumber.Read(Typed);

    /// <returns>The figure, or <see langword="null"/> when what was typed is none. Zero is a figure.</returns>
    public decimal? FigureOrNull() => Read() is WrittenNumber.Figure figure ? figure.Value : null;
}
