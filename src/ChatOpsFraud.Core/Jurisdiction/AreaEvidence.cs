namespace ChatOpsFraud.Core.Jurisdiction;

/// <summary>How well it is known which 方面 a municipality belongs to.</summary>
public enum AreaEvidence
{
    /// <summary>A page of the police names the municipality.</summary>
    Page,

    /// <summary>The whole 振興局 belongs to the area, as a source says.</summary>
    Bureau,

    /// <summary>Inferred; people are told so.</summary>
    Inferred,
}
