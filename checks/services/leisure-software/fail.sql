INSERT INTO nonwork_software (product, kind, seen_as, evidence, version) VALUES
  ('gnome-mines', 'game', 'package', 'gnome-mines', '1:40.1-1'),
  ('qBittorrent', 'p2p', 'package', 'qbittorrent-nox', '4.5.2-3');
