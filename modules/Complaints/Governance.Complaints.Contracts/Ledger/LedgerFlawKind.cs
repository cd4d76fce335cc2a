namespace Governance.Complaints.Contracts;

/// <summary>What is wrong with a ledger.</summary>
public enum LedgerFlawKind
{
    /// <summary>An entry does not have the hash that its content gives.</summary>
    EntryAltered,

    /// <summary>An entry cannot be read at all.</summary>
    EntryUnreadable,

    /// <summary>The entries of a case are not numbered 1, 2, 3: one is missing, is there twice or was moved.</summary>
    EntryMissing,

    /// <summary>An entry does not follow the one before it in its case.</summary>
    EntryUnchained,

    /// <summary>The case says that its ledger ends elsewhere: its last entries were cut off, or one was put in.</summary>
    CaseEndsElsewhere,

    /// <summary>What the case says now is not what its entries say.</summary>
    CaseAltered,

    /// <summary>An entry belongs to no case.</summary>
    CaseMissing,

    /// <summary>The seals are not numbered 1, 2, 3.</summary>
    SealMissing,

    /// <summary>A seal does not have the hash that its content gives: it, or what it binds, was changed.</summary>
    SealAltered,

    /// <summary>An entry names a seal that is not there.</summary>
    SealUnknown,

    /// <summary>The chain ends before a head that the province has, or differs from it there.</summary>
    WitnessContradicts,
}
