using Governance.Identity.Domain;

namespace Governance.Identity.Application;

/// <summary>A line of the sign-in log.</summary>
internal sealed record SignInLine(Guid Id, DateTime At, string UserName, SignInOutcome Outcome, string? Address);
