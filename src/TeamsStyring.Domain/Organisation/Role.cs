namespace TeamsStyring.Domain.Organisation;

/// <summary>What a person is to the plans. Derived from units and goals, never stored twice.</summary>
public enum Role
{
    /// <summary>Ansatt: reads the own unit's plan and results.</summary>
    Employee,

    /// <summary>Ansvarsperson or stedfortreder for at least one goal.</summary>
    Responsible,

    /// <summary>Enhetsleder of a unit that has none below it.</summary>
    UnitLeader,

    /// <summary>Kommunalsjef, direktør or kommunedirektør: leads a unit with units below.</summary>
    Director,

    /// <summary>Styringsansvarlig of the kommune or of a sector.</summary>
    Controller,
}
