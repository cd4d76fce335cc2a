namespace Governance.Halls.Application.Import;

/// <summary>What importing does with a row.</summary>
internal enum RowOutcome
{
    /// <summary>Nothing is stored under its number.</summary>
    New,

    /// <summary>Something stored is changed.</summary>
    Changed,

    /// <summary>It says what is stored.</summary>
    Unchanged,

    /// <summary>It cannot be imported, and so nothing of the file is.</summary>
    Wrong,
}
