### Codes: taken in by the camera, from a picture, or typed.

scan-camera = Use the camera
scan-stop = Stop the camera
scan-view = What the camera sees
scan-refused = The camera is not allowed here. Take a photo of the code and choose the picture.
scan-no-camera = No camera answers here. Take a photo of the code and choose the picture.
scan-picture = Choose a picture of the code
scan-nothing = No code can be read in this picture. Take one from nearer, in good light, with one code in it.
scan-not-here = This window cannot look at pictures. Type or paste the code, or use the app in a browser.
scan-typed = Type or paste it instead
scan-typed-field = The characters of the code
scan-typed-take = Take it in
