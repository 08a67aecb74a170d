INSERT INTO updates (name, architecture, installed_version, candidate_version, origin, suite,
                     is_security, path) VALUES
  ('openssh-server', 'amd64', '1:9.2p1-2+deb12u5', '1:9.2p1-2+deb12u7', 'Debian', 'stable-security', 1,
   '/var/lib/apt/lists/security.debian.org_dists_bookworm-security_main_binary-amd64_Packages'),
  ('libssl3', 'amd64', '3.0.15-1~deb12u1', '3.0.17-1~deb12u2', 'Debian', 'stable-security', 1,
   '/var/lib/apt/lists/security.debian.org_dists_bookworm-security_main_binary-amd64_Packages');
