using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.MySql
{
    /// <inheritdoc />
    public partial class WhatACaseLeadsTo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "MediationId",
                table: "complaints_work_orders",
                type: "binary(16)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "EnteredAt",
                table: "complaints_cases",
                type: "datetime(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Imported",
                table: "complaints_cases",
                type: "tinyint(1)",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "InMediation",
                table: "complaints_cases",
                type: "tinyint(1)",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "LastDepartmentId",
                table: "complaints_cases",
                type: "binary(16)",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MediatedRound",
                table: "complaints_cases",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Mediations",
                table: "complaints_cases",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "TransfersBefore",
                table: "complaints_cases",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "complaints_case_causes",
                columns: table => new
                {
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Cause = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ItemId = table.Column<Guid>(type: "binary(16)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_case_causes", x => new { x.HallId, x.Cause, x.RegisteredOn, x.CaseId });
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_hops",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ToDepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_hops", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_improvement_entries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ImprovementId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Change = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    ActorAccountId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ActorName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    Text = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: true, collation: "utf8mb4_bin"),
                    RequestId = table.Column<Guid>(type: "binary(16)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_improvement_entries", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_improvements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Number = table.Column<string>(type: "varchar(12)", maxLength: 12, nullable: false, collation: "utf8mb4_bin"),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallCode = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_bin"),
                    Kind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Cause = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    ItemId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ItemName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    What = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: false, collation: "utf8mb4_bin"),
                    Why = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: false, collation: "utf8mb4_bin"),
                    OwnerDepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    OwnerStaffId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    OwnerName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    ProposedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    ProposedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ProposedBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    InForceOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CompareDays = table.Column<int>(type: "int", nullable: true),
                    Works = table.Column<bool>(type: "tinyint(1)", nullable: true),
                    SortAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_improvements", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_mediations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    CaseNumber = table.Column<string>(type: "varchar(12)", maxLength: 12, nullable: false, collation: "utf8mb4_bin"),
                    Number = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_bin"),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallCode = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_bin"),
                    ItemName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    Round = table.Column<int>(type: "int", nullable: false),
                    RuleRound = table.Column<int>(type: "int", nullable: true),
                    Transfers = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    State = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    ListedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    CalledAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    CalledBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    HeldAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    Place = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: true, collation: "utf8mb4_bin"),
                    Chair = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: true, collation: "utf8mb4_bin"),
                    Rearranged = table.Column<int>(type: "int", nullable: false),
                    Recorder = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    Conclusion = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: true, collation: "utf8mb4_bin"),
                    CancelReason = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    EndedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    EndedBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_mediations", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_paper_imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    By = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    File = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    Cases = table.Column<int>(type: "int", nullable: false),
                    Open = table.Column<int>(type: "int", nullable: false),
                    Lines = table.Column<int>(type: "int", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: true),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_paper_imports", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_paper_lines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Book = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Line = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    Digest = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ImportId = table.Column<Guid>(type: "binary(16)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_paper_lines", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_passing_deltas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Name = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    HeldFrom = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    HeldTo = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    Counts_FirstAsked = table.Column<int>(type: "int", nullable: false),
                    Counts_Held = table.Column<int>(type: "int", nullable: false),
                    Counts_HeldLong = table.Column<int>(type: "int", nullable: false),
                    Counts_HeldMinutes = table.Column<long>(type: "bigint", nullable: false),
                    Counts_PassedOn = table.Column<int>(type: "int", nullable: false),
                    Counts_PassedTo = table.Column<int>(type: "int", nullable: false),
                    Counts_Returned = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_passing_deltas", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_passing_tallies",
                columns: table => new
                {
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Name = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    Counts_FirstAsked = table.Column<int>(type: "int", nullable: false),
                    Counts_Held = table.Column<int>(type: "int", nullable: false),
                    Counts_HeldLong = table.Column<int>(type: "int", nullable: false),
                    Counts_HeldMinutes = table.Column<long>(type: "bigint", nullable: false),
                    Counts_PassedOn = table.Column<int>(type: "int", nullable: false),
                    Counts_PassedTo = table.Column<int>(type: "int", nullable: false),
                    Counts_Returned = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_passing_tallies", x => new { x.HallId, x.DepartmentId, x.From });
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_slip_batches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallCode = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_bin"),
                    Count = table.Column<int>(type: "int", nullable: false),
                    PerSheet = table.Column<int>(type: "int", nullable: false),
                    PrintedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    PrintedByAccountId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    PrintedBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    RequestId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_slip_batches", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_slips",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    BatchId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "varchar(12)", maxLength: 12, nullable: false, collation: "utf8mb4_bin"),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallCode = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_bin"),
                    PrintedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    PrintedBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    State = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    WrittenAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    EndedBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    SpoilReason = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_bin"),
                    RequestId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_slips", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_staff_outcome_entries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    OutcomeId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Change = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    ActorAccountId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    ActorName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    Text = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: true, collation: "utf8mb4_bin"),
                    RequestId = table.Column<Guid>(type: "binary(16)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_staff_outcome_entries", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_staff_outcome_looks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    OutcomeId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Name = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_staff_outcome_looks", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_staff_outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Number = table.Column<string>(type: "varchar(12)", maxLength: 12, nullable: false, collation: "utf8mb4_bin"),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    CaseNumber = table.Column<string>(type: "varchar(12)", maxLength: 12, nullable: false, collation: "utf8mb4_bin"),
                    CaseRegisteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    HallId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    HallCode = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_bin"),
                    Kind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    StaffId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    StaffName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    What = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: false, collation: "utf8mb4_bin"),
                    State = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    Heard = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ProposedBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    ProposedByStaffId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Decision = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: true, collation: "utf8mb4_bin"),
                    DecidedBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Month = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedFor = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: true, collation: "utf8mb4_bin"),
                    Salt = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    StandsSince = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    RequestId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    Simulated = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_staff_outcomes", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_improvement_cases",
                columns: table => new
                {
                    ImprovementId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    CaseId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    CaseNumber = table.Column<string>(type: "varchar(12)", maxLength: 12, nullable: false, collation: "utf8mb4_bin"),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LinkedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    LinkedBy = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_improvement_cases", x => new { x.ImprovementId, x.CaseId });
                    table.ForeignKey(
                        name: "FK_complaints_improvement_cases_complaints_improvements_Improve~",
                        column: x => x.ImprovementId,
                        principalTable: "complaints_improvements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_mediation_commitments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    SessionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    DepartmentName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    What = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: false, collation: "utf8mb4_bin"),
                    Days = table.Column<int>(type: "int", nullable: false),
                    WorkOrderId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_mediation_commitments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_mediation_commitments_complaints_mediations_Sessi~",
                        column: x => x.SessionId,
                        principalTable: "complaints_mediations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_mediation_parties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    SessionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_bin"),
                    SubjectId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    DepartmentId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    DepartmentName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    Came = table.Column<bool>(type: "tinyint(1)", nullable: true),
                    Attendee = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin"),
                    AbsentReason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_mediation_parties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_mediation_parties_complaints_mediations_SessionId",
                        column: x => x.SessionId,
                        principalTable: "complaints_mediations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "complaints_mediation_points",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    SessionId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: false, collation: "utf8mb4_bin"),
                    Said = table.Column<string>(type: "longtext", maxLength: 2147483647, nullable: true, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints_mediation_points", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_mediation_points_complaints_mediations_SessionId",
                        column: x => x.SessionId,
                        principalTable: "complaints_mediations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_hops_TenantId_DepartmentId_Kind_On",
                table: "complaints_hops",
                columns: new[] { "TenantId", "DepartmentId", "Kind", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_hops_TenantId_Kind_On",
                table: "complaints_hops",
                columns: new[] { "TenantId", "Kind", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_hops_TenantId_ToDepartmentId_On",
                table: "complaints_hops",
                columns: new[] { "TenantId", "ToDepartmentId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_improvement_cases_CaseId",
                table: "complaints_improvement_cases",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_improvement_entries_ImprovementId_Number",
                table: "complaints_improvement_entries",
                columns: new[] { "ImprovementId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_improvement_entries_TenantId_RequestId",
                table: "complaints_improvement_entries",
                columns: new[] { "TenantId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_improvements_Number",
                table: "complaints_improvements",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_improvements_TenantId_HallId_State_SortAt",
                table: "complaints_improvements",
                columns: new[] { "TenantId", "HallId", "State", "SortAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_improvements_TenantId_State_SortAt",
                table: "complaints_improvements",
                columns: new[] { "TenantId", "State", "SortAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_mediation_commitments_SessionId_Ordinal",
                table: "complaints_mediation_commitments",
                columns: new[] { "SessionId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_mediation_commitments_WorkOrderId",
                table: "complaints_mediation_commitments",
                column: "WorkOrderId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_mediation_parties_SessionId_Ordinal",
                table: "complaints_mediation_parties",
                columns: new[] { "SessionId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_mediation_parties_TenantId_DepartmentId_SessionId",
                table: "complaints_mediation_parties",
                columns: new[] { "TenantId", "DepartmentId", "SessionId" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_mediation_points_SessionId_Ordinal",
                table: "complaints_mediation_points",
                columns: new[] { "SessionId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_mediations_CaseId_RuleRound",
                table: "complaints_mediations",
                columns: new[] { "CaseId", "RuleRound" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_mediations_Number",
                table: "complaints_mediations",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_mediations_TenantId_HallId_State_ListedAt",
                table: "complaints_mediations",
                columns: new[] { "TenantId", "HallId", "State", "ListedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_mediations_TenantId_State_ListedAt",
                table: "complaints_mediations",
                columns: new[] { "TenantId", "State", "ListedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_paper_imports_TenantId_At",
                table: "complaints_paper_imports",
                columns: new[] { "TenantId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_paper_lines_TenantId_Number_Book_HallId_Year_Line",
                table: "complaints_paper_lines",
                columns: new[] { "TenantId", "Number", "Book", "HallId", "Year", "Line" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_passing_deltas_TenantId_HallId",
                table: "complaints_passing_deltas",
                columns: new[] { "TenantId", "HallId" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_passing_tallies_TenantId_From",
                table: "complaints_passing_tallies",
                columns: new[] { "TenantId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_slip_batches_TenantId_HallId_PrintedAt",
                table: "complaints_slip_batches",
                columns: new[] { "TenantId", "HallId", "PrintedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_slip_batches_TenantId_PrintedAt",
                table: "complaints_slip_batches",
                columns: new[] { "TenantId", "PrintedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_slip_batches_TenantId_RequestId",
                table: "complaints_slip_batches",
                columns: new[] { "TenantId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_slips_BatchId_Ordinal",
                table: "complaints_slips",
                columns: new[] { "BatchId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_slips_Number",
                table: "complaints_slips",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_slips_TenantId_HallId_State_PrintedAt",
                table: "complaints_slips",
                columns: new[] { "TenantId", "HallId", "State", "PrintedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_slips_TenantId_State_PrintedAt",
                table: "complaints_slips",
                columns: new[] { "TenantId", "State", "PrintedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_staff_outcome_entries_OutcomeId_Number",
                table: "complaints_staff_outcome_entries",
                columns: new[] { "OutcomeId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_staff_outcome_entries_OutcomeId_RequestId",
                table: "complaints_staff_outcome_entries",
                columns: new[] { "OutcomeId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_staff_outcome_looks_OutcomeId_At",
                table: "complaints_staff_outcome_looks",
                columns: new[] { "OutcomeId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_staff_outcomes_CaseId_StandsSince",
                table: "complaints_staff_outcomes",
                columns: new[] { "CaseId", "StandsSince" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_staff_outcomes_Number",
                table: "complaints_staff_outcomes",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_staff_outcomes_TenantId_HallId_State_StandsSince",
                table: "complaints_staff_outcomes",
                columns: new[] { "TenantId", "HallId", "State", "StandsSince" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_staff_outcomes_TenantId_Kind_State_StandsSince",
                table: "complaints_staff_outcomes",
                columns: new[] { "TenantId", "Kind", "State", "StandsSince" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_staff_outcomes_TenantId_Month_HallId_Kind_State",
                table: "complaints_staff_outcomes",
                columns: new[] { "TenantId", "Month", "HallId", "Kind", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_staff_outcomes_TenantId_RequestId",
                table: "complaints_staff_outcomes",
                columns: new[] { "TenantId", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_staff_outcomes_TenantId_StaffId_StandsSince",
                table: "complaints_staff_outcomes",
                columns: new[] { "TenantId", "StaffId", "StandsSince" });

            migrationBuilder.CreateIndex(
                name: "IX_complaints_staff_outcomes_TenantId_State_StandsSince",
                table: "complaints_staff_outcomes",
                columns: new[] { "TenantId", "State", "StandsSince" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "complaints_case_causes");

            migrationBuilder.DropTable(
                name: "complaints_hops");

            migrationBuilder.DropTable(
                name: "complaints_improvement_cases");

            migrationBuilder.DropTable(
                name: "complaints_improvement_entries");

            migrationBuilder.DropTable(
                name: "complaints_mediation_commitments");

            migrationBuilder.DropTable(
                name: "complaints_mediation_parties");

            migrationBuilder.DropTable(
                name: "complaints_mediation_points");

            migrationBuilder.DropTable(
                name: "complaints_paper_imports");

            migrationBuilder.DropTable(
                name: "complaints_paper_lines");

            migrationBuilder.DropTable(
                name: "complaints_passing_deltas");

            migrationBuilder.DropTable(
                name: "complaints_passing_tallies");

            migrationBuilder.DropTable(
                name: "complaints_slip_batches");

            migrationBuilder.DropTable(
                name: "complaints_slips");

            migrationBuilder.DropTable(
                name: "complaints_staff_outcome_entries");

            migrationBuilder.DropTable(
                name: "complaints_staff_outcome_looks");

            migrationBuilder.DropTable(
                name: "complaints_staff_outcomes");

            migrationBuilder.DropTable(
                name: "complaints_improvements");

            migrationBuilder.DropTable(
                name: "complaints_mediations");

            migrationBuilder.DropColumn(
                name: "MediationId",
                table: "complaints_work_orders");

            migrationBuilder.DropColumn(
                name: "EnteredAt",
                table: "complaints_cases");

            migrationBuilder.DropColumn(
                name: "Imported",
                table: "complaints_cases");

            migrationBuilder.DropColumn(
                name: "InMediation",
                table: "complaints_cases");

            migrationBuilder.DropColumn(
                name: "LastDepartmentId",
                table: "complaints_cases");

            migrationBuilder.DropColumn(
                name: "MediatedRound",
                table: "complaints_cases");

            migrationBuilder.DropColumn(
                name: "Mediations",
                table: "complaints_cases");

            migrationBuilder.DropColumn(
                name: "TransfersBefore",
                table: "complaints_cases");
        }
    }
}
