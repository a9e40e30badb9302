-- A second database, for contact details that leave apart from the answers: docs/operating.md.
CREATE DATABASE contacts;
