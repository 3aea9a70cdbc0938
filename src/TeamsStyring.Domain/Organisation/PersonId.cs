namespace TeamsStyring.Domain.Organisation;

/// <summary>A person: the Entra object id as text, which is what an activity's <c>from.aadObjectId</c> carries.</summary>
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}
