INSERT INTO device_system (name, model, version) VALUES ('sw1', 'S5700', 'V200R003C00SPC300');
