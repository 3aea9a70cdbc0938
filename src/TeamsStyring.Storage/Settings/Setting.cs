namespace TeamsStyring.Storage.Settings;

/// <summary>A small value that must survive a restart, such as where the local clock stands.</summary>
public sealed record Setting(string Key, string Value);
