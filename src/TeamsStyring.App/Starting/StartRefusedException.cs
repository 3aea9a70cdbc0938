namespace TeamsStyring.App.Starting;

/// <summary>The program will not start or do what was asked, and the message says in one sentence what to do about it.</summary>
internal sealed class StartRefusedException(string sentence) : Exception(sentence);
