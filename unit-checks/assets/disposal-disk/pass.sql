INSERT INTO assets (id, name, class, status) VALUES ('A1', '旧电脑', 'workstation', 'retired'), ('A2', '旧交换机', 'switch', 'retired');
INSERT INTO disposals (asset, "on", disk, witness, approved_by) VALUES ('A1', '2025-05-01', 'destroyed', '周', '王');
