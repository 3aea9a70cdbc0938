namespace TeamsStyring.Tests;

internal sealed record NpmRun(int ExitCode, string Output);
