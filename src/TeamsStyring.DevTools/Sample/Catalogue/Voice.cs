namespace TeamsStyring.DevTools.Sample.Catalogue;

/// <summary>Who writes about what.</summary>
/// <param name="Nynorsk">Whether the person writes nynorsk; everybody else here writes bokmål.</param>
/// <param name="Theme">What the goal is about.</param>
/// <param name="Area">What the unit does.</param>
internal readonly record struct Voice(bool Nynorsk, string Theme, string Area);
