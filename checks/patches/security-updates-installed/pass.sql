-- An update that closes no hole is another check's matter.
INSERT INTO updates (name, architecture, installed_version, candidate_version, origin, suite,
                     is_security, path) VALUES
  ('base-files', 'amd64', '12.4+deb12u11', '12.4+deb12u12', 'Debian', 'stable', 0,
   '/var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_main_binary-amd64_Packages');
