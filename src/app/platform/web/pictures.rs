//! What the camera and picture files show, in shades of grey. Pictures are looked at here and kept nowhere.

use besace_qr::Grey;
use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, prelude::*};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, ImageBitmap, MediaDevices, MediaStream,
    MediaStreamConstraints, MediaStreamTrack,
};

use super::{document, window};
use crate::platform::NoCamera;

/// The longest side at which a picture is looked at, in pixels: a photograph of a page stays sharp.
const LONGEST: f64 = 2400.0;

/// True where pictures can be looked at.
pub fn can_see() -> bool {
    true
}

/// True where there may be a camera to ask for.
pub fn may_have_camera() -> bool {
    devices().is_some()
}

fn devices() -> Option<MediaDevices> {
    let navigator = window()?.navigator();
    // Where the page is not a secure one, the browser has no such thing, and the binding would give it all the same.
    let devices = Reflect::get(&navigator, &"mediaDevices".into()).ok()?;
    devices.is_truthy().then(|| devices.unchecked_into())
}

fn video(selector: &str) -> Option<HtmlVideoElement> {
    document()?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Shows what the camera sees in a `video` element. The browser asks the person first.
pub async fn open_camera(selector: &str) -> Result<(), NoCamera> {
    let devices = devices().ok_or(NoCamera::Missing)?;
    let wishes = Object::new();
    for (name, wish) in [("facingMode", JsValue::from("environment")), ("width", 1280.into())] {
        let _ = Reflect::set(&wishes, &name.into(), &wish);
    }
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&wishes);
    let asked = devices.get_user_media_with_constraints(&constraints).map_err(|_| NoCamera::Missing)?;
    let stream: MediaStream = match JsFuture::from(asked).await {
        Ok(stream) => stream.unchecked_into(),
        Err(error) => {
            let name = Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
            return Err(match name.as_deref() {
                Some("NotAllowedError" | "SecurityError") => NoCamera::Refused,
                _ => NoCamera::Missing,
            });
        }
    };
    let Some(video) = video(selector) else {
        // The screen was left meanwhile.
        end(&stream);
        return Err(NoCamera::Missing);
    };
    video.set_src_object(Some(&stream));
    if let Ok(playing) = video.play() {
        let _ = JsFuture::from(playing).await;
    }
    Ok(())
}

/// Lets go of the camera.
pub fn close_camera(selector: &str) {
    if let Some(video) = video(selector) {
        if let Some(stream) = video.src_object() {
            end(&stream);
        }
        video.set_src_object(None);
    }
}

fn end(stream: &MediaStream) {
    for track in stream.get_tracks() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
}

/// What the camera sees now.
pub fn camera_picture(selector: &str) -> Option<Grey> {
    let video = video(selector)?;
    let (width, height) = (video.video_width(), video.video_height());
    grey(width.into(), height.into(), |canvas, width, height| {
        canvas.draw_image_with_html_video_element_and_dw_and_dh(&video, 0.0, 0.0, width, height).ok()
    })
}

/// What a picture file shows, in any format that the browser reads.
pub async fn picture(file: &[u8]) -> Option<Grey> {
    let blob = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(file))).ok()?;
    let decoded = window()?.create_image_bitmap_with_blob(&blob).ok()?;
    let picture: ImageBitmap = JsFuture::from(decoded).await.ok()?.dyn_into().ok()?;
    let seen = grey(picture.width().into(), picture.height().into(), |canvas, width, height| {
        canvas.draw_image_with_image_bitmap_and_dw_and_dh(&picture, 0.0, 0.0, width, height).ok()
    });
    picture.close();
    seen
}

fn grey(width: f64, height: f64, draw: impl FnOnce(&CanvasRenderingContext2d, f64, f64) -> Option<()>) -> Option<Grey> {
    let smaller = (LONGEST / width.max(height)).min(1.0);
    let (width, height) = ((width * smaller).floor(), (height * smaller).floor());
    if width < 1.0 || height < 1.0 {
        return None;
    }
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    // What is transparent is paper.
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, width, height);
    draw(&context, width, height)?;
    let colours = context.get_image_data(0.0, 0.0, width, height).ok()?.data();
    let shade = |pixel: &[u8]| match *pixel {
        [red, green, blue, ..] => ((u32::from(red) * 3 + u32::from(green) * 6 + u32::from(blue)) / 10) as u8,
        _ => u8::MAX,
    };
    Some(Grey { width: width as usize, height: height as usize, pixels: colours.chunks(4).map(shade).collect() })
}
