using Governance.Complaints;
using Governance.Halls;
using Governance.Identity;
using Governance.Kernel.Infrastructure;
using Governance.Kernel.Modularity;
using Governance.Reporting;

namespace Governance.Migrations;

/// <summary>The modules that have tables: what the composed context is put together from.</summary>
[DependsOn(typeof(KernelModule), typeof(IdentityModule), typeof(HallsModule), typeof(ComplaintsModule), typeof(ReportingModule))]
public sealed class DataModules : GovernanceModule;
