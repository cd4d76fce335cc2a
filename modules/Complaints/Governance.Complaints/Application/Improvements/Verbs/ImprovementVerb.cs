namespace Governance.Complaints.Application.Improvements.Verbs;

/// <summary>What can be done to a change, each on a page of its own; in the order in which the pages offer it.</summary>
internal enum ImprovementVerb
{
    Decide,
    Force,
    Check,
    Link,
    Drop,
}
