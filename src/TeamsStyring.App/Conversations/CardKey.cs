namespace TeamsStyring.App.Conversations;

/// <summary>A key that card data is signed with. The newest signs; older ones still open the cards that they signed.</summary>
/// <param name="Id">Stands in the seal, short.</param>
/// <param name="Secret">256 random bits.</param>
internal sealed record CardKey(string Id, byte[] Secret, DateTimeOffset MadeAt);
