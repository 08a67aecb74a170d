INSERT INTO os (id, name, version_id) VALUES ('debian', 'Debian GNU/Linux', '12');
INSERT INTO package_lists (path, suite, is_security) VALUES
  ('/var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_main_binary-amd64_Packages', 'stable', 0);
