namespace TeamsStyring.App.FollowUps;

/// <summary>One field of a screen as it is kept: the input's name, and the value as it comes back.</summary>
internal readonly record struct ScreenField(string Input, string Value);
