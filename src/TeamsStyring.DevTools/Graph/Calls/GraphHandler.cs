namespace TeamsStyring.DevTools.Graph.Calls;

/// <summary>Answers one call. It runs alone: the emulated Graph does one thing at a time, in one transaction.</summary>
internal delegate GraphAnswer GraphHandler(GraphCall call);
