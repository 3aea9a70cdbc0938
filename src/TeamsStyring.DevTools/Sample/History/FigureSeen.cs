using TeamsStyring.DevTools.Sample.Catalogue;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>A figure that the person has before them while answering.</summary>
internal readonly record struct FigureSeen(IndicatorTemplate Indicator, decimal Value)
{
    /// <summary>Whether it falls short of the target; <see langword="false"/> too where there is nothing to compare with, or the count has a year to grow.</summary>
    public bool IsShort => !Indicator.Grows && Indicator.Target.IsMetBy(Value) is false;
}
