using TeamsStyring.Domain;

namespace TeamsStyring.App.Http;

/// <summary>A room that has something to say about how it is doing says it here, in the asker's language, without asking anybody else first.</summary>
internal delegate IReadOnlyList<ReadinessNote> TellReadiness(Language language);
