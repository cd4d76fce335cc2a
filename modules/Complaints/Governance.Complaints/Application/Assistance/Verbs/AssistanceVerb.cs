namespace Governance.Complaints.Application.Assistance.Verbs;

/// <summary>What staff can do to a help order, in the order in which one does it.</summary>
internal enum AssistanceVerb
{
    Assign,
    Consent,
    Appoint,
    Step,
    Complete,
    Rate,
    HandOver,
    Cancel,
}
