namespace Governance.Reporting.Domain.Catalogue;

internal enum RequirementSubject
{
    Hall,
    Government,
}
