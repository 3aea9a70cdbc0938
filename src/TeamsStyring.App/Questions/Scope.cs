using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Questions;

/// <summary>Which part of the kommune an answer is about.</summary>
/// <param name="Name">What the reader calls it: «Solsiden skole», «Hele kommunen», «Skolene».</param>
/// <param name="Top">The unit at its top; <see langword="null"/> for units that are named together.</param>
/// <param name="Units">The units that the asker may read, from the top down.</param>
/// <param name="LeftOut">How many units belong to it that the asker may not read: no total drops them silently.</param>
internal sealed record Scope(string Name, Unit? Top, IReadOnlyList<Unit> Units, int LeftOut);
