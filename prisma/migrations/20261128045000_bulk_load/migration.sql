-- CreateTable
CREATE TABLE "dropped_index" (
    "relation" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "foreign_key" BOOLEAN NOT NULL,

    CONSTRAINT "dropped_index_pkey" PRIMARY KEY ("relation","name")
);
