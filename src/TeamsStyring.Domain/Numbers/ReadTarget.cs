using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.Numbers;

/// <summary>A target and what could be read out of the words.</summary>
/// <param name="Target">The text is always kept, whatever was understood.</param>
/// <param name="Unit">The unit of measure in the text («%», «dager»); empty when there was none.</param>
/// <param name="Reading">How sure the direction is, so that somebody can be told.</param>
public sealed record ReadTarget(Target Target, string Unit, TargetReading Reading);
