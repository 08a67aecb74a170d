INSERT INTO device_system (name, model, version) VALUES ('sw1', 'S5720', 'V200R019C10SPC500');
