namespace Governance.Identity.Application;

/// <summary>What comes next at the sign-in form. A failure does not say why: that would tell who has an account.</summary>
internal enum SignInStep
{
    Done,
    SecondFactor,
    Failed,
    TooManyFailures,
}
