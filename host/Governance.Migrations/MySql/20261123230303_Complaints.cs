using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.MySql
{
    /// <inheritdoc />
    public partial class Complaints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "complaints_cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Passes = table.Column<int>(type: "int", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Number = table.Column<string>(type: "varchar(12)", maxLength: 12, nullable: false, collation: "utf8mb4_bin"),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallCode = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_bin"),
                    Kind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Channel = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Text = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: false, collation: "utf8mb4_bin"),
                    Wanted = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    Causes = table.Column<string>(type: "varchar(400)", maxLength: 400, nullable: false, collation: "utf8mb4_bin"),
                    ItemId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ItemName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    WindowId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    WindowName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    StaffId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    StaffName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    AgainstDepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    AgainstDepartmentName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OnBehalf = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Complex = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Shielded = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    RevealAfter = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    ShieldedDepartments = table.Column<string>(type: "varchar(400)", maxLength: 400, nullable: false, collation: "utf8mb4_bin"),
                    CertificateIssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnswerBy = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    State = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Outcome = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Round = table.Column<int>(type: "int", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RegisteredBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    DueAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    PausedFor = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: true, collation: "utf8mb4_bin"),
                    FirstDepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HolderDepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HeldSince = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Transfers = table.Column<int>(type: "int", nullable: false),
                    Returns = table.Column<int>(type: "int", nullable: false),
                    EscalationStep = table.Column<int>(type: "int", nullable: false),
                    Opinion = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: true, collation: "utf8mb4_bin"),
                    Answer = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: true, collation: "utf8mb4_bin"),
                    AnsweredBy = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: true, collation: "utf8mb4_bin"),
                    AnsweredAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    AnsweredInTime = table.Column<bool>(type: "tinyint(1)", nullable: true),
                    HandedTo = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: true, collation: "utf8mb4_bin"),
                    Satisfaction = table.Column<int>(type: "int", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtensionAsked = table.Column<int>(type: "int", nullable: true),
                    ExtensionReason = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    Extended = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Supervisions = table.Column<int>(type: "int", nullable: false),
                    Files = table.Column<int>(type: "int", nullable: false),
                    LedgerNumber = table.Column<long>(type: "bigint", nullable: false),
                    LedgerHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_cases", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_code_tries",
                columns: table => new
                {
                    Number = table.Column<string>(type: "varchar(12)", maxLength: 12, nullable: false, collation: "utf8mb4_bin"),
                    Since = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Wrong = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_code_tries", x => x.Number);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_complainants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    Phone = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    IdNumber = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    Email = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    WeChat = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    Helper = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    PhoneIndex = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_complainants", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_deadline_marks",
                columns: table => new
                {
                    DeadlineId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    Mark = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_deadline_marks", x => new { x.DeadlineId, x.Turn, x.Mark });
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Hash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    Name = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    ContentType = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_bin"),
                    Bytes = table.Column<int>(type: "int", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    AddedBy = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_files", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_identity_looks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Name = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Purpose = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: false, collation: "utf8mb4_bin"),
                    Granted = table.Column<bool>(type: "tinyint(1)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_identity_looks", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_ledger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Change = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    ActorKind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    ActorAccountId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ActorName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    ActorDepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Detail = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: false, collation: "utf8mb4_bin"),
                    RequestId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    PreviousHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    Hash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    SealNumber = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_ledger", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_ledger_seals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    SealedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    PreviousHash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    Hash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_ledger_seals", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_ledger_witnesses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_ledger_witnesses", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_links",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OtherId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    LinkedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_links", x => new { x.CaseId, x.OtherId });
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_messages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    WrittenAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    Failure = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: true, collation: "utf8mb4_bin"),
                    LeaseId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    LeaseUntil = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_messages", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    AudienceId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    SeenAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    SeenBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_notices", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_supervisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Trigger = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    OrderedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_supervisions", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_tallies",
                columns: table => new
                {
                    ScopeId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Span = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Counts_Answered = table.Column<int>(type: "int", nullable: false),
                    Counts_AnsweredInTime = table.Column<int>(type: "int", nullable: false),
                    Counts_Explained = table.Column<int>(type: "int", nullable: false),
                    Counts_Open = table.Column<int>(type: "int", nullable: false),
                    Counts_OutOfScope = table.Column<int>(type: "int", nullable: false),
                    Counts_OverdueNow = table.Column<int>(type: "int", nullable: false),
                    Counts_Rated = table.Column<int>(type: "int", nullable: false),
                    Counts_Received = table.Column<int>(type: "int", nullable: false),
                    Counts_RedCards = table.Column<int>(type: "int", nullable: false),
                    Counts_Reopened = table.Column<int>(type: "int", nullable: false),
                    Counts_Resolved = table.Column<int>(type: "int", nullable: false),
                    Counts_ResolvedOnTheSpot = table.Column<int>(type: "int", nullable: false),
                    Counts_Satisfied = table.Column<int>(type: "int", nullable: false),
                    Counts_Withdrawn = table.Column<int>(type: "int", nullable: false),
                    Counts_YellowCards = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_tallies", x => new { x.ScopeId, x.Span, x.From, x.Kind });
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_tally_deltas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Counts_Answered = table.Column<int>(type: "int", nullable: false),
                    Counts_AnsweredInTime = table.Column<int>(type: "int", nullable: false),
                    Counts_Explained = table.Column<int>(type: "int", nullable: false),
                    Counts_Open = table.Column<int>(type: "int", nullable: false),
                    Counts_OutOfScope = table.Column<int>(type: "int", nullable: false),
                    Counts_OverdueNow = table.Column<int>(type: "int", nullable: false),
                    Counts_Rated = table.Column<int>(type: "int", nullable: false),
                    Counts_Received = table.Column<int>(type: "int", nullable: false),
                    Counts_RedCards = table.Column<int>(type: "int", nullable: false),
                    Counts_Reopened = table.Column<int>(type: "int", nullable: false),
                    Counts_Resolved = table.Column<int>(type: "int", nullable: false),
                    Counts_ResolvedOnTheSpot = table.Column<int>(type: "int", nullable: false),
                    Counts_Satisfied = table.Column<int>(type: "int", nullable: false),
                    Counts_Withdrawn = table.Column<int>(type: "int", nullable: false),
                    Counts_YellowCards = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_tally_deltas", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "reporting_ledger_heads",
                columns: table => new
                {
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    Entries = table.Column<long>(type: "bigint", nullable: false),
                    SealedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    ToldAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporting_ledger_heads", x => new { x.TenantId, x.Number });
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_deadlines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    WorkOrderId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Stage = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    StartOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WorkingDays = table.Column<int>(type: "int", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Days = table.Column<string>(type: "varchar(600)", maxLength: 600, nullable: false, collation: "utf8mb4_bin"),
                    CalendarVersion = table.Column<string>(type: "varchar(12)", maxLength: 12, nullable: false, collation: "utf8mb4_bin"),
                    RulesVersion = table.Column<string>(type: "varchar(12)", maxLength: 12, nullable: false, collation: "utf8mb4_bin"),
                    Provisional = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    RemindAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    YellowAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    RedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    Mark = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    NextAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_deadlines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_deadlines_complaints_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "complaints_cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_holdings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    From = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    To = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_holdings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_holdings_complaints_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "complaints_cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_pauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Reason = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: false, collation: "utf8mb4_bin"),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    BegunAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_pauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_pauses_complaints_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "complaints_cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_work_orders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    DepartmentName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    Leads = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Instruction = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    State = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    ForGood = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    AssignedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    ReturnUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    ReturnReason = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    Result = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: true, collation: "utf8mb4_bin"),
                    EndedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_work_orders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_work_orders_complaints_cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "complaints_cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_Number",
                table: "complaints_cases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_DueAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_HallId_DueAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "HallId", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_HallId_PausedFor",
                table: "complaints_cases",
                columns: new[] { "TenantId", "HallId", "PausedFor" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_HallId_RegisteredAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "HallId", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_HallId_State_RegisteredAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "HallId", "State", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_PausedFor",
                table: "complaints_cases",
                columns: new[] { "TenantId", "PausedFor" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_RegisteredAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_State_RegisteredAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "State", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_code_tries_Since",
                table: "complaints_code_tries",
                column: "Since");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_complainants_CaseId",
                table: "complaints_complainants",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_complainants_TenantId_PhoneIndex",
                table: "complaints_complainants",
                columns: new[] { "TenantId", "PhoneIndex" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_deadline_marks_TenantId",
                table: "complaints_deadline_marks",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_deadlines_CaseId",
                table: "complaints_deadlines",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_deadlines_NextAt",
                table: "complaints_deadlines",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_deadlines_TenantId",
                table: "complaints_deadlines",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_files_CaseId_AddedAt",
                table: "complaints_files",
                columns: new[] { "CaseId", "AddedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_files_TenantId",
                table: "complaints_files",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_holdings_CaseId_Ordinal",
                table: "complaints_holdings",
                columns: new[] { "CaseId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_holdings_TenantId_DepartmentId_To",
                table: "complaints_holdings",
                columns: new[] { "TenantId", "DepartmentId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_identity_looks_CaseId_At",
                table: "complaints_identity_looks",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_identity_looks_TenantId",
                table: "complaints_identity_looks",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_CaseId_Number",
                table: "complaints_ledger",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_RequestId_Change",
                table: "complaints_ledger",
                columns: new[] { "RequestId", "Change" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_TenantId_HallId_On_Id",
                table: "complaints_ledger",
                columns: new[] { "TenantId", "HallId", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_TenantId_On_Id",
                table: "complaints_ledger",
                columns: new[] { "TenantId", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_TenantId_SealNumber_Id",
                table: "complaints_ledger",
                columns: new[] { "TenantId", "SealNumber", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_seals_TenantId_Number",
                table: "complaints_ledger_seals",
                columns: new[] { "TenantId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ledger_witnesses_TenantId",
                table: "complaints_ledger_witnesses",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_links_TenantId",
                table: "complaints_links",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_messages_CaseId_Kind_Ordinal",
                table: "complaints_messages",
                columns: new[] { "CaseId", "Kind", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_messages_NextTryAt",
                table: "complaints_messages",
                column: "NextTryAt");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_messages_TenantId_State_WrittenAt",
                table: "complaints_messages",
                columns: new[] { "TenantId", "State", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_notices_CaseId_Kind_Ordinal_AudienceId",
                table: "complaints_notices",
                columns: new[] { "CaseId", "Kind", "Ordinal", "AudienceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_notices_TenantId_AudienceId_SeenAt_At",
                table: "complaints_notices",
                columns: new[] { "TenantId", "AudienceId", "SeenAt", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_pauses_CaseId",
                table: "complaints_pauses",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_pauses_TenantId",
                table: "complaints_pauses",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_supervisions_CaseId_Trigger_Ordinal",
                table: "complaints_supervisions",
                columns: new[] { "CaseId", "Trigger", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_supervisions_TenantId_DepartmentId_OrderedAt",
                table: "complaints_supervisions",
                columns: new[] { "TenantId", "DepartmentId", "OrderedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_supervisions_TenantId_HallId_OrderedAt",
                table: "complaints_supervisions",
                columns: new[] { "TenantId", "HallId", "OrderedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_supervisions_TenantId_OrderedAt",
                table: "complaints_supervisions",
                columns: new[] { "TenantId", "OrderedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tallies_Span_From",
                table: "complaints_tallies",
                columns: new[] { "Span", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tallies_TenantId_ScopeId_Span_From",
                table: "complaints_tallies",
                columns: new[] { "TenantId", "ScopeId", "Span", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_tally_deltas_TenantId_HallId",
                table: "complaints_tally_deltas",
                columns: new[] { "TenantId", "HallId" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_work_orders_CaseId",
                table: "complaints_work_orders",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_work_orders_TenantId_DepartmentId_State_DueAt",
                table: "complaints_work_orders",
                columns: new[] { "TenantId", "DepartmentId", "State", "DueAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "complaints_code_tries");

            migrationBuilder.DropTable(
                name: "complaints_complainants");

            migrationBuilder.DropTable(
                name: "complaints_deadline_marks");

            migrationBuilder.DropTable(
                name: "complaints_deadlines");

            migrationBuilder.DropTable(
                name: "complaints_files");

            migrationBuilder.DropTable(
                name: "complaints_holdings");

            migrationBuilder.DropTable(
                name: "complaints_identity_looks");

            migrationBuilder.DropTable(
                name: "complaints_ledger");

            migrationBuilder.DropTable(
                name: "complaints_ledger_seals");

            migrationBuilder.DropTable(
                name: "complaints_ledger_witnesses");

            migrationBuilder.DropTable(
                name: "complaints_links");

            migrationBuilder.DropTable(
                name: "complaints_messages");

            migrationBuilder.DropTable(
                name: "complaints_notices");

            migrationBuilder.DropTable(
                name: "complaints_pauses");

            migrationBuilder.DropTable(
                name: "complaints_supervisions");

            migrationBuilder.DropTable(
                name: "complaints_tallies");

            migrationBuilder.DropTable(
                name: "complaints_tally_deltas");

            migrationBuilder.DropTable(
                name: "complaints_work_orders");

            migrationBuilder.DropTable(
                name: "reporting_ledger_heads");

            migrationBuilder.DropTable(
                name: "complaints_cases");
        }
    }
}
