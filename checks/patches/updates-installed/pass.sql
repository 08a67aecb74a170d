INSERT INTO updates (name, architecture, installed_version, candidate_version, suite, is_security,
                     path) VALUES
  ('libssl3', 'amd64', '3.0.15-1~deb12u1', '3.0.17-1~deb12u2', 'stable-security', 1, '/l');
